using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Files;

/// <summary>How records and identities stand in the file.</summary>
internal static class StoredText
{
    /// <summary>Canonical JSON in UTF-8: the bytes that a fingerprint is made of.</summary>
    public static byte[] Of(object record) => RecordJson.Utf8(record);

    /// <summary>A role as part of a primary key, which has no nulls.</summary>
    public static string Of(LinkRole? role) => role is { } named ? RecordJson.NameOf(named) : "";
}

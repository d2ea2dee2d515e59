using System.Text.Json;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Files;

/// <summary>How records and identities stand in the file.</summary>
internal static class StoredText
{
    public static string Of(object record) => JsonSerializer.Serialize(record, record.GetType(), RecordJson.Options);

    /// <summary>A role as part of a primary key, which has no nulls.</summary>
    public static string Of(LinkRole? role) => role is { } named ? RecordJson.NameOf(named) : "";
}

using System.Text;
using ClusterGraph.Graph;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>A node or link to write: as a record, as the text that stands in the database, and what it adds to the content's fingerprint.</summary>
internal sealed record Written<T>(T Record, string Json, ContentFingerprint Fingerprint) where T : notnull
{
    public static Written<T> Of(T record)
    {
        var json = RecordJson.Utf8(record);
        return new(record, Encoding.UTF8.GetString(json), ContentFingerprint.OfJson(json));
    }
}

using System.Text.Json;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>A link as it stands in the database: a relationship with its record as JSON, and its identity, status and details as properties.</summary>
internal static class StoredLink
{
    private static readonly PropertyWriter Own = PropertyWriter.Of(typeof(Link), name => name is "kind" or "from" or "to" or "status");
    private static readonly PropertyWriter Details = PropertyWriter.Of(typeof(LinkDetails), static _ => true);

    public static Dictionary<string, Value> Properties(Link link, string json)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal) { ["json"] = json };
        Own.Write(link, properties);
        Details.Write(link.Details, properties);
        if (DerivedLinks.Includes(LinkIdentity.Of(link))) properties["derived"] = true;
        return properties;
    }

    /// <exception cref="JsonException">It is not the record of a link.</exception>
    public static Link Read(string json) => JsonSerializer.Deserialize<Link>(json, RecordJson.Options) ?? throw new JsonException("it is empty");

    /// <summary>A role as it is compared: a property that is absent is equal to nothing, so no role is the empty text.</summary>
    public static string Role(LinkRole? role) => role is { } named ? RecordJson.NameOf(named) : "";
}

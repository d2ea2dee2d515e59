using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Search;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>A node as it stands in the database: its record as JSON, which alone makes the record again, and beside it properties to find, sort and count it by.</summary>
internal static class StoredNode
{
    private static readonly FrozenDictionary<NodeKind, (PropertyWriter Fields, string[] Optional, string[] Missing)> Writers = Enum.GetValues<NodeKind>().ToFrozenDictionary(kind => kind, kind =>
    {
        var listed = ListedFields.Of(kind);
        return (PropertyWriter.Of(NodeRecords.Of(kind), static _ => true), listed.Select(FieldNames.Raw).ToArray(), listed.Select(FieldNames.Missing).ToArray());
    });

    public static Dictionary<string, Value> Properties(Node node, string json)
    {
        var properties = new Dictionary<string, Value>(StringComparer.Ordinal) { ["json"] = json };
        var (fields, optional, missing) = Writers[node.Key.Kind];
        fields.Write(node, properties);
        for (var i = 0; i < optional.Length; i++)
            if (!properties.ContainsKey(optional[i])) properties[missing[i]] = true;
        WriteCodes(node, properties);
        properties["words"] = string.Join(' ', SearchText.Of(node).SelectMany(text => text.Words).Distinct());
        return properties;
    }

    public static string Json(Node node) => Encoding.UTF8.GetString(RecordJson.Utf8(node));

    /// <exception cref="JsonException">It is not the record of a node of that kind.</exception>
    public static Node Read(NodeKind kind, string json) => (Node)(JsonSerializer.Deserialize(json, NodeRecords.Of(kind), RecordJson.Options) ?? throw new JsonException("it is empty"));

    /// <summary>A code as it is looked up: a code names a node of one kind.</summary>
    public static string Code(NodeKind kind, string normal) => $"{NodeKey.PrefixOf(kind)}:{normal}";

    private static void WriteCodes(Node node, Dictionary<string, Value> properties)
    {
        var codes = NodeCodes.All(node).Select(code => Code(node.Key.Kind, code)).ToArray();
        if (codes.Length == 0) return;
        properties["codes"] = Value.List(codes);
        if (NodeCodes.Own(node) is { } own) properties["own_code"] = Code(node.Key.Kind, own);
    }
}

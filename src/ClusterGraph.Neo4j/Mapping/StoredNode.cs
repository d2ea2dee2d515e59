using System.Collections.Frozen;
using System.Text.Json;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Search;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Mapping;

/// <summary>A node as it stands in the database: its record as JSON, which alone makes the record again, and beside it properties to find, sort and count it by.</summary>
internal static class StoredNode
{
    /// <summary>The index cuts longer ones into pieces.</summary>
    public const int LongestWord = 255;

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
        if (!node.Labels.IsEmpty) properties["labels"] = Value.List(node.Labels.Values.Select(label => (Value)label));
        properties["words"] = Words([.. SearchText.Of(node)]);
        return properties;
    }

    /// <exception cref="JsonException">It is not the record of a node of that kind.</exception>
    public static Node Read(NodeKind kind, string json) => (Node)(JsonSerializer.Deserialize(json, NodeRecords.Of(kind), RecordJson.Options) ?? throw new JsonException("it is empty"));

    /// <summary>A code as it is looked up: a code names a node of one kind.</summary>
    public static string Code(NodeKind kind, string normal) => $"{NodeKey.PrefixOf(kind)}:{normal}";

    /// <summary>A name as a whole, as one word among the words. No asked word is as near to it as slips are forgiven.</summary>
    public static string WholeName(IEnumerable<string> words)
    {
        var whole = $"___{string.Join('_', words)}";
        return whole.Length > LongestWord ? whole[..LongestWord] : whole;
    }

    private static string Words(SearchText[] texts) =>
        string.Join(' ', texts.SelectMany(text => text.Words).Concat(texts.Where(text => text.IsName && !text.Words.IsEmpty).Select(text => WholeName(text.Words))).Distinct());

    private static void WriteCodes(Node node, Dictionary<string, Value> properties)
    {
        var codes = NodeCodes.All(node).Select(code => Code(node.Key.Kind, code)).ToArray();
        if (codes.Length == 0) return;
        properties["codes"] = Value.List(codes);
        if (NodeCodes.Own(node) is { } own) properties["own_code"] = Code(node.Key.Kind, own);
    }
}

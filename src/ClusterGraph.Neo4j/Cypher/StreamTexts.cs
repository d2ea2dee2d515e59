using System.Collections.Frozen;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Everything of a kind, part by part.</summary>
internal static class StreamTexts
{
    /// <summary>Parameters: after, a key or the empty text, and most. Columns: key, json, in key order.</summary>
    public static readonly FrozenDictionary<NodeKind, CypherText> Nodes = Enum.GetValues<NodeKind>().ToFrozenDictionary(kind => kind, kind => new CypherText(
        $"stream {Labels.Of(kind)}", $"MATCH (n:{Labels.Of(kind)}) WHERE n.key > $after RETURN n.key, n.json ORDER BY n.key LIMIT $most"));

    /// <summary>Parameters: after, a key or the empty text, and most. Columns: key of the node, and json of its outgoing links of the kind that follow from no node, in no order; in key order of the nodes.</summary>
    public static readonly FrozenDictionary<(LinkKind Link, NodeKind From), CypherText> Links = LinkRules.All.SelectMany(rule => rule.From.Select(from => (rule.Kind, from))).Distinct().ToFrozenDictionary(pair => pair, pair => new CypherText(
        $"stream {Labels.Of(pair.Kind)} from {Labels.Of(pair.from)}",
        $"MATCH (n:{Labels.Of(pair.from)}) WHERE n.key > $after WITH n ORDER BY n.key LIMIT $most RETURN n.key, [(n)-[r:{Labels.Of(pair.Kind)}]->() WHERE r.derived IS NULL | r.json]"));
}

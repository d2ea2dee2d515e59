using System.Collections.Immutable;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Finds nodes by code: first among own codes, which an index holds; what is left, among what others call them.</summary>
internal static class CodeReader
{
    public static async Task<IReadOnlyList<Node?>> FindAsync(Reads reads, NodeKind kind, IReadOnlyList<string> codes, CancellationToken cancellation)
    {
        if (codes.Count == 0) return [];
        var asked = codes.Select(code => StoredNode.Code(kind, NodeCodes.Normal(code))).ToArray();
        var found = new Dictionary<string, Node>(StringComparer.Ordinal);
        var own = await reads.ListAsync(NodeTexts.ByOwnCode, new() { ["rows"] = Value.List(asked.Distinct()) }, row => Reads.NodeOf(row), cancellation);
        foreach (var node in own.OrderBy(node => node.Key)) found.TryAdd(StoredNode.Code(kind, NodeCodes.Own(node)!), node);
        var left = asked.Where(code => !found.ContainsKey(code)).Distinct().ToArray();
        if (left.Length > 0)
        {
            var rows = Value.List(left.Select(code => (Value)new Value[] { code, CodeTexts.Phrase(code) }));
            var others = await reads.ListAsync(CodeTexts.Find, new() { ["rows"] = rows }, row => (Code: row[0].AsString(), Node: Reads.NodeOf(row, 1)), cancellation);
            foreach (var (code, node) in others.OrderBy(other => other.Node.Key)) found.TryAdd(code, node);
        }

        return [.. asked.Select(found.GetValueOrDefault)];
    }

    /// <summary>For each code, the keys of the nodes that it names, one of each of these kinds at most, in the order of the kinds.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<NodeKey>>> KeysAsync(Reads reads, ImmutableArray<NodeKind> kinds, IReadOnlyList<string> codes, CancellationToken cancellation)
    {
        var asked = codes.Select(code => kinds.Select(kind => StoredNode.Code(kind, NodeCodes.Normal(code))).ToArray()).ToArray();
        var rows = asked.Select((own, i) => (Value)new Value[] { i, string.Join(' ', own.Select(CodeTexts.Phrase)) });
        var found = await reads.ListAsync(CodeTexts.Keys, new() { ["rows"] = Value.List(rows) }, row => (Place: (int)row[0].AsInteger(), Row: row), cancellation);
        var carriers = found.SelectMany(one => one.Row[2].AsList(), (one, code) => (one.Place, Code: code.AsString(), Key: NodeKey.Parse(one.Row[1].AsString()), IsOwn: one.Row[3] == code))
            .ToLookup(carrier => (carrier.Place, carrier.Code));
        return [.. asked.Select((own, i) => own.Select(code => carriers[(i, code)]).Where(all => all.Any()).Select(all => all.MinBy(carrier => (carrier.IsOwn ? 0 : 1, carrier.Key)).Key).ToArray())];
    }
}

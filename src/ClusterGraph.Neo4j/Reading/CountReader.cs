using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads how many nodes and links of each kind there are, which the server keeps count of.</summary>
internal static class CountReader
{
    public static async Task<GraphCounts> ReadAsync(Reads reads)
    {
        var nodes = await ReadAsync<NodeKind>(reads, CountTexts.Nodes);
        return new GraphCounts(nodes, await ReadAsync<LinkKind>(reads, CountTexts.Links));
    }

    private static async Task<IReadOnlyDictionary<TKind, int>> ReadAsync<TKind>(Reads reads, CypherText text) where TKind : struct, Enum
    {
        var rows = await reads.RowsAsync(text, [], CancellationToken.None);
        return Enum.GetValues<TKind>().Zip(rows, (kind, row) => KeyValuePair.Create(kind, checked((int)row[0].AsInteger()))).ToDictionary();
    }
}

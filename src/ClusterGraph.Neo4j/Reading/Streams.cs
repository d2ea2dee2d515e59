using System.Runtime.CompilerServices;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Mapping;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads everything of a kind in parts, each by where the last one ended.</summary>
internal sealed class Streams(Reads reads)
{
    private const int Most = 2_000;

    public async IAsyncEnumerable<Node> NodesAsync(NodeKind kind, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in RowsAsync(StreamTexts.Nodes[kind], cancellation)) yield return Reads.NodeOf(row);
    }

    public async IAsyncEnumerable<Link> LinksAsync(LinkKind kind, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var from in KnowledgeGraph.KindsInKeyOrder.Where(from => StreamTexts.Links.ContainsKey((kind, from))))
            await foreach (var row in RowsAsync(StreamTexts.Links[(kind, from)], cancellation))
                foreach (var link in row[1].AsList().Select(json => StoredLink.Read(json.AsString())).OrderBy(LinkIdentity.Of)) yield return link;
    }

    private async IAsyncEnumerable<Record> RowsAsync(CypherText text, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = ""; ;)
        {
            var rows = await reads.RowsAsync(text, new() { ["after"] = after, ["most"] = Most }, cancellation);
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return row;
            }

            if (rows.Count < Most) yield break;
            after = rows[^1][0].AsString();
        }
    }
}

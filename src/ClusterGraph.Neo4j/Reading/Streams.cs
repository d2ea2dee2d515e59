using System.Runtime.CompilerServices;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads everything of a kind.</summary>
internal sealed class Streams(Reads reads)
{
    public async IAsyncEnumerable<Node> NodesAsync(NodeKind kind, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in Pages.RowsAsync(reads.Asking(cancellation), StreamTexts.Nodes[kind], [], cancellation)) yield return Reads.NodeOf(row);
    }

    public async IAsyncEnumerable<Link> LinksAsync(LinkKind kind, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var from in KnowledgeGraph.KindsInKeyOrder.Where(from => StreamTexts.Links.ContainsKey((kind, from))))
            await foreach (var row in Pages.RowsAsync(reads.Asking(cancellation), StreamTexts.Links[(kind, from)], [], cancellation))
                foreach (var link in Reads.LinksOf(row, 1)) yield return link;
    }
}

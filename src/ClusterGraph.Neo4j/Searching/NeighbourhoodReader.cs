using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>The part of the graph around some nodes, breadth first: a question a level, which brings no more nodes than there is room for, however many links a node has; then the links between them.</summary>
internal sealed class NeighbourhoodReader(Reads reads, Finder find, CancellationToken cancellation)
{
    public async Task<Subgraph> ReadAsync(NeighbourhoodQuery query)
    {
        var nodes = new List<Node>();
        Node[] found = [.. (await find([.. query.Keys.Distinct()])).Values.OrderBy(node => node.Key)];
        for (var depth = 0; ; depth++)
        {
            var room = Math.Max(0, query.Limit - nodes.Count);
            Node[] taken = found.Length > room ? found[..room] : found;
            nodes.AddRange(taken);
            if (found.Length > room) return new Subgraph(nodes, await LinksAsync(nodes, query), true);
            if (depth >= query.Depth || taken.Length == 0) return new Subgraph(nodes, await LinksAsync(nodes, query), false);
            found = await NextAsync(taken, nodes, query);
        }
    }

    // One more than there is room for tells that some are cut off.
    private async Task<Node[]> NextAsync(Node[] level, List<Node> inside, NeighbourhoodQuery query)
    {
        var parameters = new Dictionary<string, Value> { ["rows"] = Keys(level), ["inside"] = Keys(inside), ["most"] = query.Limit - inside.Count + 1 };
        return [.. await reads.ListAsync(NeighbourTexts.Next(query.Links), parameters, row => Reads.NodeOf(row), cancellation)];
    }

    private async Task<IReadOnlyList<Link>> LinksAsync(List<Node> inside, NeighbourhoodQuery query)
    {
        if (inside.Count == 0) return [];
        var links = await reads.ListAsync(NeighbourTexts.Between(query.Links), new() { ["rows"] = Keys(inside) }, row => Reads.LinkOf(row), cancellation);
        return [.. links.OrderBy(LinkIdentity.Of)];
    }

    private static Value Keys(IEnumerable<Node> nodes) => Value.List(nodes.Select(node => node.Key.Text));
}

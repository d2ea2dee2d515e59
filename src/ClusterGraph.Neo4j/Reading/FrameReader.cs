using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads the frame whole.</summary>
internal static class FrameReader
{
    public static async Task<Frame> ReadAsync(Reads reads)
    {
        var nodes = new List<Node>();
        foreach (var text in FrameTexts.Nodes) nodes.AddRange(await reads.ListAsync(text, [], row => Reads.NodeOf(row), CancellationToken.None));
        var links = new List<Link>();
        foreach (var text in FrameTexts.Links) links.AddRange(await reads.ListAsync(text, [], row => Reads.LinkOf(row), CancellationToken.None));
        return new Frame(KnowledgeGraph.Build(reads.Version, nodes, links));
    }
}

using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads the frame whole.</summary>
internal static class FrameReader
{
    public static Task<Frame> ReadAsync(Reads reads) => ReadAsync(reads.Asking(CancellationToken.None), reads.Version);

    public static async Task<Frame> ReadAsync(Ask ask, DataVersion version)
    {
        var nodes = new List<Node>();
        foreach (var text in FrameTexts.Nodes) nodes.AddRange((await ask(text, [])).Select(row => Reads.NodeOf(row)));
        var links = new List<Link>();
        foreach (var text in FrameTexts.Links) links.AddRange((await ask(text, [])).Select(row => Reads.LinkOf(row)));
        return new Frame(KnowledgeGraph.Build(version, nodes, links));
    }
}

using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads how activities and technologies are related.</summary>
internal static class NetworkReader
{
    public static async Task<RelatednessNetwork> ReadAsync(Reads reads)
    {
        var links = new List<Link>();
        foreach (var text in FrameTexts.Related) links.AddRange(await reads.ListAsync(text, [], row => Reads.LinkOf(row), CancellationToken.None));
        return RelatednessNetwork.From(links);
    }
}

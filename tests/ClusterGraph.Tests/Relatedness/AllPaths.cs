using ClusterGraph.Graph;
using ClusterGraph.Relatedness;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Tests.Relatedness;

/// <summary>The slow, obvious way to best paths: walk all simple ones, then sort.</summary>
internal static class AllPaths
{
    public static List<RelatedPath> Between(RelatednessNetwork network, PathEnd from, PathEnd to, int maxHops)
    {
        var found = new List<RelatedPath>();
        if (from.Node != to.Node) Walk(network, (from, to, maxHops), [], found);
        found.Sort(RelatedPath.Compare);
        return found;
    }

    private static void Walk(RelatednessNetwork network, (PathEnd From, PathEnd To, int MaxHops) query, List<PathHop> hops, List<RelatedPath> found)
    {
        var at = hops.Count == 0 ? query.From.Node : hops[^1].To;
        if (hops.Count > 0 && at == query.To.Node)
        {
            found.Add(new RelatedPath([.. hops]));
            return;
        }

        if (hops.Count == query.MaxHops) return;
        foreach (var hop in Next(network, query.From, query.To, at))
        {
            if (hop.To == query.From.Node || hops.Any(done => done.To == hop.To)) continue;
            Walk(network, query, [.. hops, hop], found);
        }
    }

    private static IEnumerable<PathHop> Next(RelatednessNetwork network, PathEnd from, PathEnd to, NodeKey at)
    {
        if (at == from.Node)
            foreach (var (held, weight) in from.Holdings) yield return new PathHop(at, held, weight, null);
        foreach (var (held, weight) in to.Holdings)
            if (held == at) yield return new PathHop(at, to.Node, weight, null);
        foreach (var edge in network.Edges)
        {
            if (edge.A == at) yield return new PathHop(at, edge.B, edge.Weight, edge);
            if (edge.B == at) yield return new PathHop(at, edge.A, edge.Weight, edge);
        }
    }
}

using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness.Paths;

/// <summary>The k best simple paths of relatedness between two ends within a hop cap.</summary>
/// <remarks>
/// Computes the paths with the largest product of weights, by best-first search: prefixes are taken by the product of what they have and the best that can
/// still follow, so paths come out
/// exactly, ties included, in the order of <see cref="RelatedPath.Compare"/>. Strength in (0,1]. From = to, or not connected: no paths. Worst case
/// exponential, hence the cap on expansions.
/// Status EST (k shortest simple paths, as Yen 1971, on costs -ln w); taking Yen's k paths and then dropping long ones would be wrong.
/// </remarks>
public static class BestPaths
{
    /// <summary>Finds paths.</summary>
    /// <param name="network">The relatedness network.</param>
    /// <param name="from">Where they start.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="query">How many, how long, how strong.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit of the query is out of its range.</exception>
    public static PathsFound Find(RelatednessNetwork network, PathEnd from, PathEnd to, PathQuery query)
    {
        query.Check();
        return from.Node == to.Node ? new PathsFound([], false) : new PathSearch(new PathGraph(network, from, to, query), query).Run();
    }

    /// <summary>The path behind phi* of two nodes, under the closure's limits; null when there is none.</summary>
    public static RelatedPath? Best(RelatednessNetwork network, int hopCap, NodeKey from, NodeKey to) =>
        Find(network, PathEnd.Of(from), PathEnd.Of(to), new PathQuery { Count = 1, MaxHops = hopCap }).Paths.FirstOrDefault();
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Turns signatures back into clusters, in the order of answers.</summary>
public static class SignatureTop
{
    /// <summary>More than two scores differ that round to the same step.</summary>
    internal const double Step = 1.5e-9;

    /// <summary>The best partners.</summary>
    /// <param name="found">What the search found.</param>
    /// <param name="query">The query it was asked.</param>
    /// <param name="keysOf">The first so many keys of a signature's clusters, in key order.</param>
    /// <returns>Keys with score and H: score falling, H falling (on the grid), key.</returns>
    public static ImmutableArray<RankedCluster> Merge(SignatureHits found, SignatureQuery query, Func<long, int, IEnumerable<NodeKey>> keysOf)
    {
        var near = query.Near.Select(cluster => cluster.Key).Concat(query.Apart).ToHashSet();
        var far = found.Hits.SelectMany(hit => keysOf(hit.Signature, query.Limit + near.Count)
            .Where(key => !near.Contains(key))
            .Select(key => new RankedCluster(key, hit.Score, hit.Hybrid)));
        return [.. found.Near.Select(fit => new RankedCluster(fit.B, fit.Score, fit.Hybrid.Value!.Value))
            .Concat(far)
            .OrderByDescending(cluster => Grid.Round(cluster.Score))
            .ThenByDescending(cluster => Grid.Round(cluster.Hybrid))
            .ThenBy(cluster => cluster.Key)
            .Take(query.Limit)];
    }

    internal static int Compare(SignatureHit a, SignatureHit b)
    {
        var order = Grid.Round(b.Score).CompareTo(Grid.Round(a.Score));
        return order != 0 ? order : Grid.Round(b.Hybrid).CompareTo(Grid.Round(a.Hybrid));
    }
}

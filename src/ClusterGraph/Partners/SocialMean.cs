using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Mean of component S over the pairs that <see cref="ImputationMeans"/> takes.</summary>
internal static class SocialMean
{
    /// <summary>In [0,1); null when agreements were never collected, or without pairs.</summary>
    /// <param name="cooperations">Who works with whom around the clusters.</param>
    /// <param name="clusters">In key order.</param>
    public static double? Of(Cooperations cooperations, IReadOnlyList<NodeKey> clusters)
    {
        if (!cooperations.Collected || clusters.Count < 2) return null;
        return clusters.Count <= ImputationMeans.AllPairsUpTo ? OverAll(cooperations, clusters) : OverDrawn(cooperations, clusters);
    }

    private static double OverAll(Cooperations cooperations, IReadOnlyList<NodeKey> clusters)
    {
        var ordinals = clusters.Select((key, ordinal) => (key, ordinal)).ToDictionary(pair => pair.key, pair => pair.ordinal);
        var sum = 0.0;
        for (var a = 0; a < clusters.Count; a++)
            foreach (var (_, value) in SocialRow.Of(cooperations, clusters[a]).Select(pair => (B: ordinals.GetValueOrDefault(pair.Key, -1), pair.Value)).Where(pair => pair.B > a).OrderBy(pair => pair.B))
                sum += value;
        return sum / (clusters.Count * (clusters.Count - 1L) / 2);
    }

    private static double OverDrawn(Cooperations cooperations, IReadOnlyList<NodeKey> clusters)
    {
        var sum = 0.0;
        foreach (var pairs in ImputationMeans.Pairs(clusters.Count).GroupBy(pair => pair.A).OrderBy(group => group.Key))
        {
            var row = SocialRow.Of(cooperations, clusters[pairs.Key]);
            foreach (var (_, b) in pairs) sum += row.GetValueOrDefault(clusters[b]);
        }

        return sum / ImputationMeans.Draws;
    }
}

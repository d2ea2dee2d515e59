using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Finds the clusters whose portfolios overlap most with others': only who shares an activity can.</summary>
internal static class SimilarClusters
{
    // Candidates pass by; no more than this wait to be compared.
    private const int Waiting = 2_000;

    public static async Task<IReadOnlyList<IReadOnlyList<SimilarPortfolio>>> ReadAsync(ProfileReader profiles, IReadOnlyList<NodeKey> clusters, int most)
    {
        var sources = await profiles.FindAsync(clusters);
        var found = new Dictionary<NodeKey, IReadOnlyList<SimilarPortfolio>>();
        foreach (var source in sources.Values) found[source.Key] = await OfAsync(profiles, source, most);
        return [.. clusters.Select(cluster => found.GetValueOrDefault(cluster, []))];
    }

    private static async Task<IReadOnlyList<SimilarPortfolio>> OfAsync(ProfileReader profiles, ClusterProfile source, int most)
    {
        if (source.Portfolio.IsEmpty) return [];
        var own = KeyValuePair.Create(source.Key, source.Portfolio);
        var best = new Dictionary<NodeKey, Portfolio>();
        await foreach (var candidate in profiles.SharingAsync(source.Portfolio.Activities))
        {
            if (candidate.Active) best[candidate.Key] = candidate.Portfolio;
            if (best.Count < most + Waiting) continue;
            var kept = SimilarPortfolios.Of(own, best, most).Select(similar => similar.Key).ToHashSet();
            foreach (var key in best.Keys.Where(key => !kept.Contains(key)).ToList()) best.Remove(key);
        }

        return SimilarPortfolios.Of(own, best, most);
    }
}

namespace ClusterGraph.Partners;

/// <summary>Whether the relatedness network suits the hybrid fit: it must tell pairs apart.</summary>
/// <param name="Pairs">Pairs with activities on both sides.</param>
/// <param name="InterquartileRange">Of H over these pairs, in [0,1]; null without pairs.</param>
/// <param name="UnrelatedShare">Part of the pairs that differ at all whose rho is 0, in [0,1]; null without such pairs.</param>
/// <remarks>
/// Healthy = interquartile range at least 0.3 and 5% to 50% of pairs unrelated. Remedy, in order: hop cap of phi* from 3 to 1, then a higher edge threshold.
/// O(pairs log pairs). Status HEU.
/// </remarks>
public sealed record HybridHealth(int Pairs, double? InterquartileRange, double? UnrelatedShare)
{
    public const double MinimumRange = 0.3, MinimumUnrelated = 0.05, MaximumUnrelated = 0.5;

    public bool Healthy => InterquartileRange >= MinimumRange && UnrelatedShare is >= MinimumUnrelated and <= MaximumUnrelated;

    /// <summary>What is wrong; null when healthy, or when there are no pairs to judge by.</summary>
    public string? Warning => Healthy || Pairs == 0 ? null
        : UnrelatedShare > MaximumUnrelated ? "The relatedness network is too sparse for this score." : "The relatedness network is too dense for this score.";

    /// <summary>The health of a network on some clusters: over all pairs of few, over drawn pairs of many, as <see cref="ImputationMeans"/>.</summary>
    public static HybridHealth Of(PartnerSettings settings, IReadOnlyList<ClusterProfile> clusters)
    {
        var curve = HybridCurve.For(settings.Mode);
        var vectors = clusters.Where(cluster => !cluster.Portfolio.IsEmpty).OrderBy(cluster => cluster.Key)
            .Select(cluster => ClusterVector.Of(settings.Space, cluster)).ToArray();
        var pairs = vectors.Length <= ImputationMeans.AllPairsUpTo
            ? Enumerable.Range(0, vectors.Length).SelectMany(a => Enumerable.Range(a + 1, vectors.Length - a - 1).Select(b => (A: a, B: b)))
            : ImputationMeans.Pairs(vectors.Length);
        List<double> values = [];
        int differing = 0, unrelated = 0;
        foreach (var (a, b) in pairs)
        {
            var (delta, rho) = HybridKernel.Compare(vectors[a].Portfolio, vectors[b].Portfolio, settings.Space);
            values.Add(delta == 0 ? 0 : delta * curve.At(rho));
            if (delta > 0) differing++;
            if (rho == 0) unrelated++;
        }

        values.Sort();
        return new HybridHealth(values.Count, values.Count > 0 ? Quantile(values, 0.75) - Quantile(values, 0.25) : null,
            differing > 0 ? unrelated / (double)differing : null);
    }

    // Weibull's definition: rank p (n + 1), linear between ranks.
    private static double Quantile(List<double> sorted, double part)
    {
        var at = Math.Clamp((part * (sorted.Count + 1)) - 1, 0, sorted.Count - 1);
        var low = (int)at;
        var high = Math.Min(low + 1, sorted.Count - 1);
        return sorted[low] + ((at - low) * (sorted[high] - sorted[low]));
    }
}

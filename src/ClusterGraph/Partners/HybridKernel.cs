namespace ClusterGraph.Partners;

/// <summary>delta and rho of two portfolios by item index: the inner loop of <see cref="HybridFit"/>.</summary>
internal static class HybridKernel
{
    // Shares closer than this differ by rounding only.
    private const double Same = 1e-12;
    private const int OnStack = 32;

    /// <summary>What of the first portfolio exceeds the second, by index of its activities, and its sum.</summary>
    public static double Excess(WeightedItems a, WeightedItems b, Span<double> excess)
    {
        int j = 0;
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            while (j < b.Length && b.Items[j] < a.Items[i]) j++;
            var over = j < b.Length && b.Items[j] == a.Items[i] ? a.Weights[i] - b.Weights[j] : a.Weights[i];
            excess[i] = over > Same ? over : 0;
            sum += excess[i];
        }

        return sum;
    }

    /// <summary>delta in [0,1], and rho in [0,1], NaN when delta is 0. The same to the last bit either way round.</summary>
    public static (double Delta, double Rho) Compare(WeightedItems a, WeightedItems b, PartnerSpace space)
    {
        Span<double> overA = a.Length <= OnStack ? stackalloc double[a.Length] : new double[a.Length];
        Span<double> overB = b.Length <= OnStack ? stackalloc double[b.Length] : new double[b.Length];
        var delta = (Excess(a, b, overA) + Excess(b, a, overB)) / 2;
        if (delta == 0) return (0, double.NaN);
        WeightedItems restA = new(a.Items, overA), restB = new(b.Items, overB);
        var matched = Matched(restA, restB, space) + Matched(restB, restA, space);
        return (Math.Min(1, delta), Math.Min(1, matched / (2 * delta)));
    }

    private static double Matched(WeightedItems from, WeightedItems to, PartnerSpace space)
    {
        var sum = 0.0;
        for (var i = 0; i < from.Length; i++)
        {
            if (from.Weights[i] == 0) continue;
            var row = space.Star.AsSpan(from.Items[i] * space.Items.Length, space.Items.Length);
            var best = 0.0;
            for (var j = 0; j < to.Length; j++) if (to.Weights[j] > 0 && row[to.Items[j]] > best) best = row[to.Items[j]];
            sum += from.Weights[i] * best;
        }

        return sum;
    }
}

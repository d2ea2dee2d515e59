namespace ClusterGraph.Relatedness;

/// <summary>Min-complement distance delta: how much of two portfolios differs.</summary>
/// <remarks>
/// Computes 1 - sum_i min(a_i, b_i). Range [0,1], no unit; identical = 0, disjoint = 1. For shares it equals Bray-Curtis dissimilarity. Null when a portfolio
/// is empty.
/// O(n log n). Status EST. Source: Bar and Leiponen 2012, Econ. Lett. 116:457.
/// </remarks>
public static class MinComplement
{
    // Differences below this many decimals are rounding of the shares.
    internal const int Decimals = 12;

    public static double? Of(Portfolio a, Portfolio b)
    {
        if (a.IsEmpty || b.IsEmpty) return null;
        var delta = (Excess(a, b) + Excess(b, a)) / 2;
        return Math.Round(delta, Decimals) == 0 ? 0 : Math.Min(1, delta);
    }

    // Summing what differs, not 1 minus what is common, gives exactly 0 for equal portfolios and the same figure both ways.
    private static double Excess(Portfolio a, Portfolio b)
    {
        var excess = 0.0;
        for (var i = 0; i < a.Shares.Length; i++) excess += Math.Max(0, a.Shares[i] - b.Share(a.Activities[i]));
        return excess;
    }
}

namespace ClusterGraph.Relatedness;

/// <summary>How far a co-occurrence lies above what chance gives, in standard deviations of the hypergeometric distribution.</summary>
/// <remarks>
/// Computes (C_ij - k_i k_j/N) / sqrt{ (k_i k_j/N)(1 - k_i/N)(N - k_j)/(N - 1) }. Any real number; 1.96 is the usual threshold. Symmetric.
/// Null when N = 1 or an activity is held by none or by all. O(1). Status EST. Source: EconGeo <c>zScore</c>, ReKS.
/// </remarks>
public static class SupportZ
{
    public static double? Of(CoOccurrences counts, int i, int j)
    {
        double n = counts.Events, a = counts.Occurrences(i), b = counts.Occurrences(j);
        if (n <= 1 || a == 0 || b == 0 || a == n || b == n) return null;
        var expected = a * b / n;
        return ((counts[i, j] - expected) / Math.Sqrt(expected * (1 - (a / n)) * ((n - b) / (n - 1)))) + 0.0;
    }
}

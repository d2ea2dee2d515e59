namespace ClusterGraph.Benchmarks;

internal static class Percentile
{
    /// <summary>The value that a part of all values does not exceed.</summary>
    public static double Of(IEnumerable<double> values, double part)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[Math.Min((int)(sorted.Length * part), sorted.Length - 1)];
    }
}

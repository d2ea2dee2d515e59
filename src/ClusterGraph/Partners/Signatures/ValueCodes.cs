namespace ClusterGraph.Partners.Signatures;

/// <summary>The different values of shares and weights, rising, so that a value is kept exactly by its place in the list.</summary>
internal sealed class ValueCodes(IEnumerable<double> values)
{
    private readonly double[] sorted = [.. values.Distinct().Order()];

    public int Bytes => sorted.Length * sizeof(double);

    public ReadOnlySpan<double> Values => sorted;

    public int CodeOf(double value) => Array.BinarySearch(sorted, value);
}

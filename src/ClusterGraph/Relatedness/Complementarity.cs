namespace ClusterGraph.Relatedness;

/// <summary>Complementarity K: the share of the missing related knowledge, for activities already within reach, that the other side holds.</summary>
/// <remarks>
/// Computes K(A &lt;- B) = sum_{i not in A} D_A(i) Dadd(A &lt;- B, i) / sum_{i not in A} D_A(i) (1 - D_A(i)); K(A,B) is the mean of the defined directions.
/// Range [0,1], no unit.
/// Null when nothing within reach is missing. Favours big portfolios. O(activities²). Status ADP: weighting added density by D_A is ours.
/// </remarks>
public static class Complementarity
{
    // Less missing than this is rounding: nothing within reach is missing.
    private const double Nothing = 1e-12;

    /// <summary>K in one direction: what <paramref name="other"/> adds to <paramref name="held"/>.</summary>
    public static double? Toward(RelatednessMatrix matrix, ReadOnlySpan<bool> held, ReadOnlySpan<bool> other)
    {
        double gained = 0, missing = 0;
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i] || Density.Of(matrix, held, i) is not { } density) continue;
            gained += density * AddedDensity.Of(matrix, held, other, i)!.Value;
            missing += density * (1 - density);
        }

        return missing > Nothing ? Math.Min(1, gained / missing) : null;
    }

    /// <summary>K in both directions, averaged over those that are defined; null when one side holds nothing.</summary>
    public static double? Between(RelatednessMatrix matrix, ReadOnlySpan<bool> a, ReadOnlySpan<bool> b) =>
        a.Contains(true) && b.Contains(true) ? Mean(Toward(matrix, a, b), Toward(matrix, b, a)) : null;

    internal static double? Mean(double? one, double? other) =>
        one is { } x ? (other is { } y ? (x + y) / 2 : x) : other;
}

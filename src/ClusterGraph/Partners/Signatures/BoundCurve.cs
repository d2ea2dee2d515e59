namespace ClusterGraph.Partners.Signatures;

/// <summary>An upper bound of H from an upper bound X+ of delta rho and an upper bound delta+ of delta, read from a table.</summary>
/// <remarks>
/// H = delta g(X / delta) grows with delta for fixed X, and with X up to rho0 delta, where it is delta; so H &lt;= delta+ e(X+ / delta+), e being g up to rho0
/// and 1 beyond. For rho0 above one half,
/// g is convex near 0: below p = 2 rho0 - 1 the chord x g(p) / p stands in. The table holds e at the right end of each cell, and e never falls.
/// </remarks>
internal sealed class BoundCurve
{
    private const int Cells = 4096;
    private readonly float[] envelope = new float[Cells + 2];

    public BoundCurve(HybridCurve curve)
    {
        for (var cell = 0; cell < envelope.Length; cell++) envelope[cell] = MathF.BitIncrement((float)At(curve, (cell + 1.0) / Cells));
    }

    /// <summary>The bound where delta is 1.</summary>
    public float Bound(float x) => x <= 0 ? 0 : x >= 1 ? 1 : envelope[(int)(x * Cells)];

    public float Bound(float x, float delta) => x <= 0 ? 0 : x >= delta ? delta : delta * envelope[(int)(x / delta * Cells)];

    private static double At(HybridCurve curve, double ratio)
    {
        var chord = (2 * curve.Best) - 1;
        if (ratio >= curve.Best) return 1;
        return ratio < chord ? ratio * curve.At(chord) / chord : curve.At(ratio);
    }
}

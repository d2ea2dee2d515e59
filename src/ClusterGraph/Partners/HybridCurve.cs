namespace ClusterGraph.Partners;

/// <summary>The inverted U over relatedness: nothing when unrelated, nothing when near-duplicate, 1 at its best point.</summary>
/// <param name="Best">rho0, the relatedness where it is 1, in (0,1).</param>
/// <param name="Sharpness">s, above 0.</param>
/// <remarks>
/// Computes g(rho) = [ (rho/rho0)^rho0 ((1-rho)/(1-rho0))^(1-rho0) ]^s, in [0,1]; rho0 = 0.5 and s = 2 give 4 rho (1 - rho). O(1).
/// Status ADP: the shape after Nooteboom et al. 2007, Res. Policy 36:1016; the point and the sharpness are HEU.
/// </remarks>
public sealed record HybridCurve(double Best, double Sharpness)
{
    private readonly bool parabola = Best == 0.5 && Sharpness == 2;

    public static HybridCurve For(PartnerMode mode) => mode switch
    {
        PartnerMode.Exploit => new HybridCurve(0.65, 2),
        PartnerMode.Explore => new HybridCurve(0.35, 2),
        _ => new HybridCurve(0.5, 2),
    };

    /// <summary>g at one relatedness in [0,1].</summary>
    public double At(double rho)
    {
        if (rho <= 0 || rho >= 1) return 0;
        if (parabola) return 4 * rho * (1 - rho);
        return Math.Min(1, Math.Pow(Math.Pow(rho / Best, Best) * Math.Pow((1 - rho) / (1 - Best), 1 - Best), Sharpness));
    }
}

namespace ClusterGraph.Relatedness;

/// <summary>How varied a portfolio is, in bits; <see cref="Entropy"/> = <see cref="Unrelated"/> + <see cref="Related"/>.</summary>
/// <param name="Entropy">H, in [0, log2 of the number of activities].</param>
/// <param name="Unrelated">UV, between groups, in [0, log2 of the number of groups].</param>
/// <param name="Related">RV, within groups, in [0, log2 of the largest group].</param>
/// <param name="Herfindahl">Sum of squared shares, in (0,1]; 1 = one activity.</param>
/// <param name="Activities">Activities with a quantity above 0 (a count).</param>
public sealed record VarietyFigures(double Entropy, double Unrelated, double Related, double Herfindahl, int Activities)
{
    /// <summary>2^H, the number of equal activities with this entropy (Hill number of order 1).</summary>
    public double EffectiveActivities => Math.Pow(2, Entropy);

    /// <summary>2^UV.</summary>
    public double EffectiveUnrelated => Math.Pow(2, Unrelated);

    /// <summary>2^RV.</summary>
    public double EffectiveRelated => Math.Pow(2, Related);

    /// <summary>H / log2(n), in [0,1]; null for a single activity.</summary>
    public double? Evenness => Activities > 1 ? Entropy / Math.Log2(Activities) : null;
}

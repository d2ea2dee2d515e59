namespace ClusterGraph.Partners;

/// <summary>How much each component counts. Judgement, not measurement: a caller may give others.</summary>
public sealed record PartnerWeights
{
    public static PartnerWeights Default { get; } = new();

    public double Hybrid { get; init; } = 0.40;

    public double Complementarity { get; init; } = 0.15;

    public double TechMatch { get; init; } = 0.20;

    public double Social { get; init; } = 0.10;

    public double Programme { get; init; } = 0.10;

    public double BiRegional { get; init; } = 0.05;

    internal double[] ToArray() => [Hybrid, Complementarity, TechMatch, Social, Programme, BiRegional];

    /// <summary>The same weights; they need not add up to 1.</summary>
    /// <exception cref="ArgumentException">A weight is NaN, infinite or negative, or all are 0.</exception>
    public PartnerWeights Checked() => ToArray() is var all && all.All(weight => double.IsFinite(weight) && weight >= 0) && all.Sum() > 0
        ? this
        : throw new ArgumentException("Weights must be finite, not negative, and not all 0.");
}

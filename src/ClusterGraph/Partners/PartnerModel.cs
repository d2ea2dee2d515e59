using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Partners;

/// <summary>All that scoring a pair takes besides the two profiles: one a data version, mode and set of weights.</summary>
public sealed class PartnerModel
{
    /// <summary>Version of the definitions behind the scores.</summary>
    public const string MethodVersion = "partners-1";

    private PartnerModel(PartnerSettings settings, ComponentMeans means)
    {
        Settings = settings;
        Means = means;
        Curve = HybridCurve.For(settings.Mode);
        BoundCurve = new BoundCurve(Curve);
        Combination = new Combination(settings.Weights, means.ToValues());
    }

    public PartnerSettings Settings { get; }

    /// <summary>What stands in for missing values.</summary>
    public ComponentMeans Means { get; }

    public PartnerSpace Space => Settings.Space;

    internal HybridCurve Curve { get; }

    internal BoundCurve BoundCurve { get; }

    internal Combination Combination { get; }

    /// <summary>A model whose means are known, from <see cref="ImputationMeans"/>.</summary>
    public static PartnerModel Of(PartnerSettings settings, ComponentMeans means) => new(settings, means);

    /// <summary>A model for some clusters, its means taken over their pairs.</summary>
    public static PartnerModel Of(PartnerSettings settings, IReadOnlyList<ClusterProfile> clusters) => new(settings, ImputationMeans.Of(settings, clusters));

    /// <summary>The same model under other weights; the means do not depend on them.</summary>
    public PartnerModel With(PartnerWeights weights) => new(Settings with { Weights = weights }, Means);
}

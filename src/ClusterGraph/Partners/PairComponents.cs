using ClusterGraph.Countries;

namespace ClusterGraph.Partners;

/// <summary>The components of one pair as numbers.</summary>
internal static class PairComponents
{
    public static ComponentValues Of(PartnerModel model, ClusterProfile a, ClusterProfile b) => Of(model.Settings, model.Curve, a, b);

    public static ComponentValues Of(PartnerSettings settings, HybridCurve curve, ClusterProfile a, ClusterProfile b)
    {
        ClusterVector x = ClusterVector.Of(settings.Space, a), y = ClusterVector.Of(settings.Space, b);
        return ComponentValues.Of([
            Hybrid(settings.Space, curve, x.Portfolio, y.Portfolio),
            DensityKernel.Between(settings.Space, x.Activities, y.Activities),
            TechMatch.Between(settings.Space, x, y),
            AdamicAdar.Saturated(settings.Cooperations, a.Key, b.Key) ?? double.NaN,
            Eligibility.Best(settings.Programmes, a, b)?.Value ?? double.NaN,
            BiRegional(a.Bloc, b.Bloc)]);
    }

    /// <summary>H; NaN when a portfolio is empty.</summary>
    public static double Hybrid(PartnerSpace space, HybridCurve curve, WeightedItems a, WeightedItems b)
    {
        if (a.Length == 0 || b.Length == 0) return double.NaN;
        var (delta, rho) = HybridKernel.Compare(a, b, space);
        return delta == 0 ? 0 : delta * curve.At(rho);
    }

    public static double BiRegional(Bloc a, Bloc b) => (a, b) is (Bloc.Eu, Bloc.Lac) or (Bloc.Lac, Bloc.Eu) ? 1 : 0;
}

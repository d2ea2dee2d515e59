using ClusterGraph.Partners;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Evaluation;

/// <summary>What each method gives a candidate. Higher is better; who is gated out or not defined is tied last.</summary>
internal static class MethodScores
{
    private const double Last = -1;

    public static double Of(RankingMethod method, PartnerModel model, ClusterProfile source, ClusterProfile candidate) => method switch
    {
        RankingMethod.Score => Gated(model, source, candidate, fit => fit.Score),
        RankingMethod.Hybrid => Gated(model, source, candidate, fit => fit.Hybrid.Value!.Value),
        RankingMethod.SameSector => JaffeCosine.Of(source.Portfolio, candidate.Portfolio) ?? Last,
        RankingMethod.Degree => model.Settings.Cooperations.PartnersOf(candidate.Key).Length,
        RankingMethod.SameSectorBiRegional => (JaffeCosine.Of(source.Portfolio, candidate.Portfolio) ?? Last)
            + PairComponents.BiRegional(source.Bloc, candidate.Bloc),
        _ => Soft(model.Space, source.Portfolio, candidate.Portfolio) is { } p ? 4 * p * (1 - p) : Last,
    };

    private static double Gated(PartnerModel model, ClusterProfile source, ClusterProfile candidate, Func<PartnerFit, double> value)
    {
        var fit = PartnerScore.Of(model, source, candidate);
        return fit.Hybrid.Reason is null ? value(fit) : Last;
    }

    // Best matches over the whole portfolios, an activity matching itself fully.
    private static double? Soft(PartnerSpace space, Portfolio a, Portfolio b) =>
        a.IsEmpty || b.IsEmpty ? null : Math.Min(1, (Matched(space, a, b) + Matched(space, b, a)) / 2);

    private static double Matched(PartnerSpace space, Portfolio from, Portfolio to) =>
        from.Activities.Select((activity, i) => from.Shares[i] * to.Activities.Max(other => space[activity, other])).Sum();
}

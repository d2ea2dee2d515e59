using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>One thing that shows a component: what it is, its figure, and the nodes that it is about.</summary>
internal sealed record EvidenceItem(string Label, double? Value, Node? Node, Node? Other);

/// <summary>Lists what shows a component of an explained fit.</summary>
internal static class EvidenceItems
{
    public static ImmutableArray<EvidenceItem> Of(ExplainedFit fit, PartnerComponent component) => component switch
    {
        PartnerComponent.Hybrid => [.. Hybrid(fit)],
        PartnerComponent.Complementarity => [Gain(fit, fit.Fit.A, fit.Fit.Evidence!.GainOfA), Gain(fit, fit.Fit.B, fit.Fit.Evidence!.GainOfB)],
        PartnerComponent.TechMatch => [.. fit.Fit.Evidence!.Needs.Select(need => new EvidenceItem(
            need.Offer is null ? "a need that no offer meets" : "a need, and the offer of the other side that meets it best", need.Strength, fit.Shown.Nodes.Find(need.Need), fit.Shown.Nodes.Find(need.Offer)))],
        PartnerComponent.Social => [.. fit.Fit.Evidence!.CommonPartners.Select(common => new EvidenceItem("a common partner, and how many partners it has (a count)", common.Partners, fit.Shown.Nodes.Find(common.Key), null))],
        PartnerComponent.Programme => [.. Programme(fit)],
        _ => [new($"bloc {EnumName.Of(fit.Ends.A.Bloc.ToString())}", null, fit.Shown.Nodes.Find(fit.Fit.A), null), new($"bloc {EnumName.Of(fit.Ends.B.Bloc.ToString())}", null, fit.Shown.Nodes.Find(fit.Fit.B), null)],
    };

    private static IEnumerable<EvidenceItem> Hybrid(ExplainedFit fit)
    {
        var hybrid = fit.Fit.Hybrid;
        if (hybrid.Delta is { } delta) yield return new EvidenceItem("delta, the part of the portfolios that differs", delta, null, null);
        if (hybrid.Rho is { } rho) yield return new EvidenceItem("rho, how related the differing parts are", rho, null, null);
        foreach (var shared in hybrid.Shared) yield return new EvidenceItem("an activity that both have", null, fit.Shown.Nodes.Find(shared), null);
        foreach (var match in hybrid.Matches) yield return new EvidenceItem("a differing activity, and its best match on the other side", match.Strength, fit.Shown.Nodes.Find(match.Activity), fit.Shown.Nodes.Find(match.Best));
    }

    private static EvidenceItem Gain(ExplainedFit fit, NodeKey side, double? gain) =>
        new(gain is null ? "lacks nothing within its reach" : "share of the related knowledge it lacks that the other side holds", gain, fit.Shown.Nodes.Find(side), null);

    private static IEnumerable<EvidenceItem> Programme(ExplainedFit fit)
    {
        if (fit.Fit.Evidence!.Programme is not { } best) yield break;
        yield return new EvidenceItem("the best programme", best.Value, fit.Shown.Nodes.Find(best.Programme), null);
        foreach (var check in best.Checks)
            yield return new EvidenceItem($"{EnumName.Of(check.Rule.Rule.ToString())} {EnumName.Of(check.Status.ToString())}: {check.Why}", null, fit.Shown.Nodes.Find(best.Programme), null);
    }
}

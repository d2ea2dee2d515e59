using System.Globalization;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Says in one plain sentence what a component of an explained fit rests on.</summary>
public static class PartnerSentence
{
    /// <summary>The sentence.</summary>
    /// <param name="fit">An explained fit.</param>
    /// <param name="component">Which component.</param>
    /// <param name="nameOf">Names to show for keys.</param>
    public static string Of(PartnerFit fit, PartnerComponent component, Func<NodeKey, string> nameOf)
    {
        var score = fit.Components[(int)component];
        if (score.Value is not { } value)
            return score.Imputed ? "Not known for this pair; the mean of all pairs stands in." : "Not known for any pair; left out of the score.";
        return component switch
        {
            PartnerComponent.Hybrid => Hybrid(fit.Hybrid, nameOf),
            PartnerComponent.Complementarity => Format($"On average each holds {value:P0} of the related knowledge that the other lacks within its reach."),
            PartnerComponent.TechMatch => TechMatch(fit, value, nameOf),
            PartnerComponent.Social => Social(fit, nameOf),
            PartnerComponent.Programme => Programme(fit, nameOf),
            _ => value == 1
                ? "One lies in the EU, the other in Latin America and the Caribbean."
                : "The two do not span the EU and Latin America and the Caribbean.",
        };
    }

    private static string Hybrid(HybridFit fit, Func<NodeKey, string> nameOf)
    {
        if (fit.Reason == PartnerReason.SamePortfolio) return "Both do the same: nothing differs that could be combined.";
        if (fit.Reason == PartnerReason.NoRelatedPath) return Format($"{fit.Delta:P0} of the portfolios differ, and what differs is not related.");
        if (fit.Reason == PartnerReason.NearDuplicate) return Format($"{fit.Delta:P0} of the portfolios differ, but what differs is as good as the same.");
        var best = fit.Matches.MaxBy(match => match.Strength);
        var example = best?.Best is { } other ? Format($" (best: {nameOf(best.Activity)} - {nameOf(other)}, {best.Strength:0.00})") : "";
        return Format($"{fit.Delta:P0} of the portfolios differ; the differing activities are {fit.Rho:P0} related{example}.");
    }

    private static string TechMatch(PartnerFit fit, double value, Func<NodeKey, string> nameOf)
    {
        var best = fit.Evidence?.Needs.Where(match => match.Offer is not null).OrderByDescending(match => match.Strength).FirstOrDefault();
        return best is { Offer: { } offer } need
            ? Format($"Offers meet {value:P0} of the needs (best: {nameOf(need.Need)} by {nameOf(offer)}, {need.Strength:0.00}).")
            : Format($"Offers meet {value:P0} of the needs.");
    }

    private static string Social(PartnerFit fit, Func<NodeKey, string> nameOf)
    {
        if (fit.Evidence?.CommonPartners is not { Length: > 0 } common) return "They have no common partner.";
        var names = string.Join(", ", common.Take(3).Select(partner => nameOf(partner.Key)));
        return Format($"They have {common.Length} common {(common.Length == 1 ? "partner" : "partners")}: {names}{(common.Length > 3 ? " ..." : "")}.");
    }

    private static string Programme(PartnerFit fit, Func<NodeKey, string> nameOf) => fit.Evidence?.Programme switch
    {
        { Value: 1 } open => $"Both could enter {nameOf(open.Programme)} as they are.",
        { Value: 0.5 } open => $"Both could enter {nameOf(open.Programme)} with further partners.",
        _ => "No open programme takes both.",
    };

    // The invariant culture writes "92 %".
    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture).Replace(" %", "%", StringComparison.Ordinal);
}

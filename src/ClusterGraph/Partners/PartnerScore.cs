using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>The partner score of two clusters.</summary>
/// <remarks>
/// Computes sum w_k c_k / sum w_k over the six components of <see cref="PartnerComponent"/>, a missing one replaced by its mean over all pairs. In [0,1],
/// symmetric. H null or 0 keeps a pair out of the ranking.
/// O(activities² of the two + activities of the network). Status: H and K ADP, the rest and the weights HEU. Scores compare within one data version and method
/// version only.
/// </remarks>
public static class PartnerScore
{
    /// <summary>The score with its components.</summary>
    public static PartnerFit Of(PartnerModel model, ClusterProfile a, ClusterProfile b)
    {
        var values = PairComponents.Of(model, a, b);
        var hybrid = HybridFit.Of(model.Space, a, b, model.Curve);
        return new PartnerFit
        {
            A = a.Key,
            B = b.Key,
            Score = model.Combination.Score(values),
            Components = Components(model, values),
            Completeness = model.Combination.Completeness(values),
            Hybrid = hybrid,
            Reasons = [.. Reasons(model, a, b, hybrid)],
        };
    }

    /// <summary>The score with all that shows it.</summary>
    public static PartnerFit Explain(PartnerModel model, ClusterProfile a, ClusterProfile b)
    {
        var fit = Of(model, a, b);
        return fit with { Hybrid = HybridEvidence.Explain(model.Space, a, b, fit.Hybrid), Evidence = EvidenceOf(model, a, b) };
    }

    private static ImmutableArray<ComponentScore> Components(PartnerModel model, ComponentValues values)
    {
        var scores = new ComponentScore[ComponentValues.Count];
        for (var k = 0; k < scores.Length; k++)
        {
            var missing = double.IsNaN(values[k]);
            scores[k] = new ComponentScore((PartnerComponent)k, ComponentMeans.Nullable(values[k]), model.Combination.Weight(k),
                model.Combination.Contribution(values, k), missing && model.Combination.Weight(k) > 0);
        }

        return [.. scores];
    }

    private static IEnumerable<PartnerReason> Reasons(PartnerModel model, ClusterProfile a, ClusterProfile b, HybridFit hybrid)
    {
        if (a.Key == b.Key) yield return PartnerReason.Self;
        if (!a.Active || !b.Active) yield return PartnerReason.Inactive;
        if (model.Settings.Cooperations.AreJoined(a.Key, b.Key)) yield return PartnerReason.ExistingPartner;
        if (hybrid.Reason is { } reason) yield return reason;
    }

    private static PartnerEvidence EvidenceOf(PartnerModel model, ClusterProfile a, ClusterProfile b)
    {
        ClusterVector x = ClusterVector.Of(model.Space, a), y = ClusterVector.Of(model.Space, b);
        var density = new double[model.Space.Width];
        return new PartnerEvidence
        {
            GainOfA = ComponentMeans.Nullable(DensityKernel.Toward(model.Space, x.Activities, y.Activities, density)),
            GainOfB = ComponentMeans.Nullable(DensityKernel.Toward(model.Space, y.Activities, x.Activities, density)),
            Needs = [.. Needs(model.Space, a.Key, x.Needs, y.Offers), .. Needs(model.Space, b.Key, y.Needs, x.Offers)],
            CommonPartners = [.. AdamicAdar.Common(model.Settings.Cooperations, a.Key, b.Key)
                .Select(common => new CommonPartner(common, model.Settings.Cooperations.PartnersOf(common).Length))],
            Programme = Eligibility.Best(model.Settings.Programmes, a, b),
        };
    }

    private static IEnumerable<NeedMatch> Needs(PartnerSpace space, NodeKey side, CapabilityVector needs, CapabilityVector offers)
    {
        for (var t = 0; t < needs.Items.Length; t++)
        {
            var (offer, strength) = TechMatch.Best(space, needs.Items[t], offers.Row);
            yield return new NeedMatch(side, space.Items[needs.Items[t]], needs.Weights[t], offer < 0 ? null : space.Items[offer], strength);
        }
    }
}

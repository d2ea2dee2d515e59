using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>Weights in the schema.</summary>
internal sealed class PartnerWeightsType : DeclaredObject<PartnerWeights>
{
    public PartnerWeightsType() : base(nameof(PartnerWeights), "What each component of a partner score counts, as asked; they need not add up to 1. Judgement, not measurement [HEU].")
    {
        Value("hybrid", "H, different but related.", weights => weights.Hybrid);
        Value("complementarity", "K, missing related knowledge that the other holds.", weights => weights.Complementarity);
        Value("techMatch", "T, needs met by offers.", weights => weights.TechMatch);
        Value("social", "S, common partners.", weights => weights.Social);
        Value("programme", "P, a programme that takes both.", weights => weights.Programme);
        Value("biRegional", "R, one from the EU and one from Latin America and the Caribbean.", weights => weights.BiRegional);
    }
}

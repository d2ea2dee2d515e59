using ClusterGraph.Api.Schema;
using ClusterGraph.Clusters;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;
using ClusterGraph.Programmes;

namespace ClusterGraph.Api.Partners;

/// <summary>How well two clusters would do together, in the schema.</summary>
internal sealed class PartnerFitType : DeclaredObject<ExplainedFit>
{
    public const string TypeName = "PartnerFit";

    public PartnerFitType() : base(TypeName, "How well two clusters would do as partners for technological hybridisation: different but related, with every part of the score and what shows it. A screening aid, never a prediction of success.")
    {
        Value("a", "One side: in a ranking, whose partners were asked for; in white space, the one from the EU.", fit => (Cluster)fit.Shown.Nodes[fit.Fit.A]);
        Value("b", "The other side: in a ranking, the partner.", fit => (Cluster)fit.Shown.Nodes[fit.Fit.B]);
        Optional("rank", "Place in the ranking, from 1; null outside one.", fit => fit.Rank);
        Value("score", "Sum of the components' contributions, in [0,1], no unit; higher is better, the same both ways round. Compare scores of one data version, method version, mode and set of weights only. Components ADP and HEU, weights HEU.", fit => fit.Fit.Score);
        Value("completeness", "Part of the weight that rests on components defined for this pair, in [0,1]; the rest is imputed.", fit => fit.Fit.Completeness);
        Value("sentence", "In one sentence, what makes the two different but related.", fit => fit.SentenceOf(PartnerComponent.Hybrid));
        Value("inRanking", "Whether the pair may stand in a ranking.", fit => fit.Fit.Reasons.IsEmpty);
        Value("reasons", "Why the pair does not stand in a ranking, the most basic reason first; empty when it may.", fit => fit.Fit.Reasons);
        this.ObjectList("components", "The six parts of the score in fixed order; their contributions add up to `score`.", PartnerComponentType.TypeName, fit => fit.Components);
        this.Object("hybrid", "How component H comes about.", HybridFitType.TypeName, fit => fit);
        Optional("programme", "The programme behind component P, the best of those that count; null when none takes both.", fit => fit.Fit.Evidence!.Programme is { Value: > 0 } best ? (Programme)fit.Shown.Nodes[best.Programme] : null);
        Value("programmeChecks", "The rules of the programme that fits best, held against the pair; where `programme` is null they say why not.", fit => fit.Fit.Evidence!.Programme?.Checks ?? []);
        Value("mode", "Which relatedness was thought best.", fit => fit.Basis.Asked.Mode);
        Value("arguments", "The two ends and all arguments of scoring as GraphQL writes them: a permanent way to ask again. With the same data version the answer is the same.", ArgumentsOf);
        Value("dataVersion", "The data that answered.", fit => fit.Basis.Version.ToString());
        Value("methodVersion", "Version of the definitions behind the score.", _ => PartnerModel.MethodVersion);
    }

    private static string ArgumentsOf(ExplainedFit fit) => $"partnerFit(a: \"{GlobalId.Of(fit.Fit.A.Text)}\", b: \"{GlobalId.Of(fit.Fit.B.Text)}\", {fit.Basis.Asked.ScoringText})";
}

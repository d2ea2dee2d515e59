using ClusterGraph.Api.Schema;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>One component with the fit that it is part of.</summary>
internal sealed record ExplainedComponent(ComponentScore Score, ExplainedFit Fit);

/// <summary>One component of a partner score in the schema.</summary>
internal sealed class PartnerComponentType : DeclaredObject<ExplainedComponent>
{
    public const string TypeName = "PartnerComponentScore";

    public PartnerComponentType() : base(TypeName, "One part of a partner score.")
    {
        Value("component", "Which part.", component => component.Score.Component);
        Optional("value", "In [0,1], no unit; higher is better. Null when it is not defined for this pair: not known, which is not 0.", component => component.Score.Value);
        Value("weight", "Its part of all weights, in [0,1]; 0 when the component is defined for no pair of this data at all.", component => component.Score.Weight);
        Value("contribution", "Weight times value, or weight times the mean over all pairs where the value is missing, in [0,1]. The contributions add up to the score.", component => component.Score.Contribution);
        Value("imputed", "Whether the mean over all pairs stands in for a missing value.", component => component.Score.Imputed);
        Optional("mean", "The mean over all pairs where the component is defined, in [0,1]: what stands in for missing values. Null where it is defined for none.", Mean);
        Value("sentence", "What it rests on, in one sentence.", component => component.Fit.SentenceOf(component.Score.Component));
        this.ObjectList("evidence", "What shows it, item by item.", PartnerEvidenceType.TypeName, component => EvidenceItems.Of(component.Fit, component.Score.Component));
    }

    private static double? Mean(ExplainedComponent component)
    {
        var means = component.Fit.Basis.Model.Means;
        return component.Score.Component switch
        {
            PartnerComponent.Hybrid => means.Hybrid,
            PartnerComponent.Complementarity => means.Complementarity,
            PartnerComponent.TechMatch => means.TechMatch,
            PartnerComponent.Social => means.Social,
            PartnerComponent.Programme => means.Programme,
            _ => means.BiRegional,
        };
    }
}

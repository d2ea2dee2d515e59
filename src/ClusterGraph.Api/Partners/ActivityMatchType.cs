using ClusterGraph.Activities;
using ClusterGraph.Api.Relatedness;
using ClusterGraph.Clusters;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>A match with its fit.</summary>
internal sealed record ShownMatch(ActivityMatch Match, ExplainedFit Fit);

/// <summary>A differing activity and what it meets, in the schema.</summary>
internal sealed class ActivityMatchType : DeclaredObject<ShownMatch>
{
    public const string TypeName = "ActivityMatch";

    public ActivityMatchType() : base(TypeName, "A differing activity of one side and the differing activity of the other side that it is most related to.")
    {
        Value("side", "The cluster that has it.", match => (Cluster)match.Fit.Shown.Nodes[match.Match.Side]);
        Value("activity", "The activity.", match => (Activity)match.Fit.Shown.Nodes[match.Match.Activity]);
        Value("remainder", "Its share beyond the other side's, in (0,1].", match => match.Match.Remainder);
        Optional("best", "The differing activity of the other side that is closest, the first of equals; null when none is related.", match => match.Match.Best is { } best ? (Activity)match.Fit.Shown.Nodes[best] : null);
        Value("strength", "phi* of the two, in [0,1]; higher is closer [ADP].", match => match.Match.Strength);
        Optional("path", "The path behind the strength; null when none is related.", match => match.Match.Path is { } path ? new RelatedVarietyPath(path, match.Fit.Shown) : null);
    }
}

using ClusterGraph.GraphQL.Types;
using ClusterGraph.Partners;

namespace ClusterGraph.Api.Partners;

/// <summary>A rule held against clusters, in the schema.</summary>
internal sealed class RuleCheckType : DeclaredObject<RuleCheck>
{
    public RuleCheckType() : base(nameof(RuleCheck), "One rule of a programme held against a set of clusters.")
    {
        Value("rule", "The rule as the programme states it.", check => check.Rule);
        Value("status", "Whether the set meets it.", check => check.Status);
        Value("why", "In a few words: what was counted, or which cluster breaks it.", check => check.Why);
    }
}

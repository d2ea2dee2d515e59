using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>A set of clusters held against a programme's rules.</summary>
/// <param name="Members">In key order.</param>
/// <param name="Fit">Mean partner score of its pairs, in [0,1]; null for one member.</param>
/// <param name="Checks">Rule by rule, in the programme's order.</param>
public sealed record Consortium(ImmutableArray<NodeKey> Members, double? Fit, ImmutableArray<RuleCheck> Checks)
{
    /// <summary>No rule is unmet; rules that the data cannot decide stay open.</summary>
    public bool MeetsRules => Checks.All(check => check.Status != RuleStatus.Unmet);
}

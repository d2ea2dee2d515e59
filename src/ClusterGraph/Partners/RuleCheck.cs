using ClusterGraph.Programmes;

namespace ClusterGraph.Partners;

/// <summary>One rule of a programme held against a set of clusters.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Status">Whether it is met.</param>
/// <param name="Why">In a few words: what was counted, or which cluster breaks it.</param>
public sealed record RuleCheck(EligibilityRule Rule, RuleStatus Status, string Why);

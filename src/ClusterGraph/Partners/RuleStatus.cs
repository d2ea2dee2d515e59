namespace ClusterGraph.Partners;

/// <summary>Whether a set of clusters meets a rule.</summary>
public enum RuleStatus
{
    Met,
    Unmet,

    /// <summary>The data or the rule's wording does not allow a decision; it neither helps nor blocks.</summary>
    NotChecked,
}

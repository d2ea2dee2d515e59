namespace ClusterGraph.Partners;

/// <summary>Whether a set of clusters meets a rule.</summary>
public enum RuleStatus
{
    /// <summary>The set meets it.</summary>
    Met,

    /// <summary>The set does not meet it.</summary>
    Unmet,

    /// <summary>The data or the rule's wording does not allow a decision; it neither helps nor blocks.</summary>
    NotChecked,
}

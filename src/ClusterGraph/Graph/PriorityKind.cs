namespace ClusterGraph.Graph;

/// <summary>How a strategy ranks an activity.</summary>
public enum PriorityKind
{
    /// <summary>A priority area.</summary>
    Priority,

    /// <summary>A niche of opportunity.</summary>
    Niche,
}

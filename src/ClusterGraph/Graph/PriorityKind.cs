namespace ClusterGraph.Graph;

/// <summary>How a strategy ranks an activity.</summary>
public enum PriorityKind
{
    Priority,
    Niche,
}

namespace ClusterGraph.Conflicts;

/// <summary>How much a conflict matters to somebody who uses the fact.</summary>
public enum ConflictSeverity
{
    Low,
    Medium,
    High,
}

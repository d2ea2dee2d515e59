namespace ClusterGraph.Conflicts;

/// <summary>How much a conflict matters to somebody who uses the fact.</summary>
public enum ConflictSeverity
{
    /// <summary>A reader will not be misled.</summary>
    Low,

    /// <summary>A reader may wonder.</summary>
    Medium,

    /// <summary>A reader may be misled.</summary>
    High,
}

namespace ClusterGraph.Sources;

/// <summary>Whether a source says so, or the curators concluded it.</summary>
public enum StatementStatus
{
    /// <summary>The source says so.</summary>
    Stated,

    /// <summary>The curators concluded it; the reason is given.</summary>
    Inferred,
}

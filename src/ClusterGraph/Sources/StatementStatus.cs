namespace ClusterGraph.Sources;

/// <summary>Whether a source says so, or the curators concluded it.</summary>
public enum StatementStatus
{
    Stated,
    Inferred,
}

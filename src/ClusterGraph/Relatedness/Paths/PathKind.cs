namespace ClusterGraph.Relatedness.Paths;

/// <summary>What a path shows.</summary>
public enum PathKind
{
    /// <summary>Both ends hold the same activity or technology; no relatedness is crossed.</summary>
    Shared,

    /// <summary>At least one relatedness edge is crossed.</summary>
    Related,
}

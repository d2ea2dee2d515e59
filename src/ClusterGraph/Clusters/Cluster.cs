using ClusterGraph.Graph;

namespace ClusterGraph.Clusters;

/// <summary>An agglomeration of related firms, or the body that represents it.</summary>
public sealed record Cluster : Node
{
    public required ClusterKind Kind { get; init; }

    /// <summary>As the source describes it; null when it does not say.</summary>
    public ClusterStatus? Status { get; init; }

    /// <summary>Year of creation.</summary>
    public int? Founded { get; init; }

    private protected override IEnumerable<string> BrokenRules() => Years.Check(Founded);
}

using ClusterGraph.Graph;

namespace ClusterGraph.Technologies;

/// <summary>An enabling technology or a technology field.</summary>
public sealed record Technology : Node
{
    public required TechnologyScheme Scheme { get; init; }

    /// <summary>Code within the scheme.</summary>
    public required string Code { get; init; }
}

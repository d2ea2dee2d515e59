using ClusterGraph.Graph;

namespace ClusterGraph.Countries;

/// <summary>A country of ISO 3166-1.</summary>
public sealed record Country : Node
{
    /// <summary>Alpha-2 code.</summary>
    public required string Code { get; init; }

    public required Bloc Bloc { get; init; }

    public Coordinates? Coordinates { get; init; }
}

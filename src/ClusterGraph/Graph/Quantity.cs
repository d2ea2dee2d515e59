namespace ClusterGraph.Graph;

/// <summary>A count as a source words it.</summary>
public sealed record Quantity
{
    public required int Value { get; init; }

    public Qualifier Qualifier { get; init; }
}

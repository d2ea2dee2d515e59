namespace ClusterGraph.Storage.Queries;

/// <summary>A page of a sorted list by keyset: <see cref="Size"/> nodes after or before a position, from the start or from the end.</summary>
public sealed record PageRequest
{
    public int Size { get; init; } = 25;

    /// <summary>True for the last <see cref="Size"/> nodes of the range instead of its first.</summary>
    public bool FromEnd { get; init; }

    public PagePosition? After { get; init; }

    public PagePosition? Before { get; init; }
}

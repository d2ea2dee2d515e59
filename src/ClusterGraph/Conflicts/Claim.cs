using System.Collections.Immutable;
using ClusterGraph.Sources;

namespace ClusterGraph.Conflicts;

/// <summary>One side of a conflict.</summary>
public sealed record Claim
{
    public required string Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}

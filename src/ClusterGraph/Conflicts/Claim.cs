using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Conflicts;

/// <summary>One side of a conflict.</summary>
public sealed record Claim : IChecked
{
    public required string Text { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    IEnumerable<string> IChecked.BrokenRules() => Citations.IsEmpty ? ["the claim has no citation"] : [];
}

using System.Collections.Immutable;
using ClusterGraph.Sources;

namespace ClusterGraph.Graph;

/// <summary>A directed, sourced statement that joins two nodes. Its identity is (kind, from, to, role).</summary>
public sealed record Link
{
    public required LinkKind Kind { get; init; }

    public required NodeKey From { get; init; }

    public required NodeKey To { get; init; }

    public required StatementStatus Status { get; init; }

    /// <summary>Why an inferred link holds, in a few words; null for a stated one.</summary>
    public string? Reason { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public LinkDetails Details { get; init; } = LinkDetails.None;
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Seeding;

/// <summary>A link as a seed file holds it: flat, and without its kind, which the file's name gives.</summary>
internal sealed record SeedLink
{
    public required NodeKey From { get; init; }

    public required NodeKey To { get; init; }

    public required StatementStatus Status { get; init; }

    public string? Reason { get; init; }

    public LinkRole? Role { get; init; }

    public bool? Main { get; init; }

    public double? Share { get; init; }

    public Period? Period { get; init; }

    public PriorityKind? PriorityKind { get; init; }

    public double? Weight { get; init; }

    public RelatednessBasis? Basis { get; init; }

    public int? Support { get; init; }

    public double? Z { get; init; }

    public string? DataPeriod { get; init; }

    public string? MethodVersion { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }
}

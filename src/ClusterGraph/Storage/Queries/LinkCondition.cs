using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Storage.Queries;

/// <summary>Which links to follow, by what they carry. All that is given must hold; null asks nothing.</summary>
public sealed record LinkCondition
{
    public StatementStatus? Status { get; init; }

    public ImmutableArray<LinkRole> Roles { get; init; } = [];

    public double? MinimumWeight { get; init; }

    public ImmutableArray<RelatednessBasis> Bases { get; init; } = [];

    /// <summary>Links whose period surely includes some day of this date. A link without a period does not.</summary>
    public PartialDate? During { get; init; }

    public bool Holds(Link link) =>
        (Status is null || link.Status == Status)
        && (Roles.IsEmpty || (link.Details.Role is { } role && Roles.Contains(role)))
        && (MinimumWeight is null || link.Details.Weight >= MinimumWeight)
        && (Bases.IsEmpty || (link.Details.Basis is { } basis && Bases.Contains(basis)))
        && (During is not { } date || link.Details.Period?.Covers(date) == true);
}

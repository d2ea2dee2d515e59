using System.Collections.Immutable;

namespace ClusterGraph.Storage.Queries;

/// <summary>A page of nodes, each with the link that led to it.</summary>
public sealed record NodePage(IReadOnlyList<NodeRow> Rows, bool HasNext, bool HasPrevious)
{
    public static NodePage Empty { get; } = new([], false, false) { TotalCount = 0 };

    /// <summary>How many nodes the whole list has; null when it was not asked for.</summary>
    public int? TotalCount { get; init; }

    public ImmutableArray<FacetCounts> Facets { get; init; } = [];
}

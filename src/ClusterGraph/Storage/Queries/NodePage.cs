using System.Collections.Immutable;

namespace ClusterGraph.Storage.Queries;

/// <summary>A page of nodes, each with the link that led to it: a neighbour that two links lead to has two rows.</summary>
/// <param name="Rows">In the list's order, also when the page was cut from the end.</param>
/// <param name="HasNext">Whether the whole list goes on after the page.</param>
/// <param name="HasPrevious">Whether the whole list has rows before the page.</param>
public sealed record NodePage(IReadOnlyList<NodeRow> Rows, bool HasNext, bool HasPrevious)
{
    public static NodePage Empty { get; } = new([], false, false) { TotalCount = 0 };

    /// <summary>How many rows the whole list has; null when it was not asked for.</summary>
    public int? TotalCount { get; init; }

    public ImmutableArray<FacetCounts> Facets { get; init; } = [];
}

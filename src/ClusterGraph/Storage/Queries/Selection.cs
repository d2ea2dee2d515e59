using System.Collections.Immutable;

namespace ClusterGraph.Storage.Queries;

/// <summary>Which nodes of a list, in which order, which page of them, and what else is wanted about the whole list.</summary>
public sealed record Selection
{
    /// <summary>Everything, first page, in key order.</summary>
    public static Selection FirstPage { get; } = new();

    public NodeFilter? Where { get; init; }

    /// <summary>Sort fields, most important first; the key is always the last one.</summary>
    public ImmutableArray<NodeOrder> Order { get; init; } = [];

    public PageRequest Page { get; init; } = new();

    /// <summary>Whether <see cref="NodePage.TotalCount"/> is wanted.</summary>
    public bool CountTotal { get; init; }

    public ImmutableArray<FacetRequest> Facets { get; init; } = [];
}

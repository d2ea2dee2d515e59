using System.Collections.Immutable;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>A page of a list, as a connection shows it.</summary>
/// <param name="Rows">The rows in order.</param>
/// <param name="Cursor">The cursor of one of the rows; called only for cursors that were selected.</param>
public sealed record Page<TRow>(IReadOnlyList<TRow> Rows, Func<TRow, string> Cursor)
{
    public bool HasNext { get; init; }

    public bool HasPrevious { get; init; }

    /// <summary>Rows of the whole list; null when it was not asked for.</summary>
    public int? TotalCount { get; init; }

    public ImmutableArray<Facet> Facets { get; init; } = [];

    public IReadOnlyList<object> Edges => [.. Rows.Select(row => (object)new Edge<TRow>(this, row))];
}

/// <summary>A row in its page.</summary>
public sealed record Edge<TRow>(Page<TRow> Page, TRow Row);

/// <summary>How often each value occurs in a list.</summary>
/// <param name="Field">The facet's name.</param>
/// <param name="Missing">Rows without any value.</param>
public sealed record Facet(string Field, ImmutableArray<FacetBucket> Buckets, int Missing);

/// <summary>One value of a facet.</summary>
public sealed record FacetBucket(string Value, string Label, int Count);

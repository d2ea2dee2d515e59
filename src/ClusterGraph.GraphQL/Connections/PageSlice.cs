using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>Pages of a list that is at hand as a whole.</summary>
public static class PageSlice
{
    /// <param name="rows">The list, in ordinal order of its ids.</param>
    /// <param name="range">The part that is asked for.</param>
    /// <param name="list">What identifies the list; cursors are bound to it.</param>
    /// <param name="id">The id of a row, unique in the list.</param>
    /// <exception cref="GraphQLFailure">A cursor is not of this list.</exception>
    public static Page<TRow> Of<TRow>(IReadOnlyList<TRow> rows, PageRange range, string list, Func<TRow, string> id)
    {
        var after = range.After is { } a ? Cursor.Decode(list, a)[0] : null;
        var before = range.Before is { } b ? Cursor.Decode(list, b)[0] : null;
        var within = rows.Where(row => (after is null || string.CompareOrdinal(id(row), after) > 0) && (before is null || string.CompareOrdinal(id(row), before) < 0)).ToList();
        var page = range.FromEnd ? within.TakeLast(range.Size).ToList() : within.Take(range.Size).ToList();
        var rest = within.Count > page.Count;
        return new Page<TRow>(page, row => Cursor.Encode(list, [id(row)]))
        {
            HasNext = range.FromEnd ? before is not null && rows.Any(row => string.CompareOrdinal(id(row), before) >= 0) : rest,
            HasPrevious = range.FromEnd ? rest : after is not null && rows.Any(row => string.CompareOrdinal(id(row), after) <= 0),
            TotalCount = rows.Count,
        };
    }
}

namespace ClusterGraph.GraphQL.Connections;

/// <summary>What lies around a page.</summary>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, Func<string?> StartCursor, Func<string?> EndCursor)
{
    public static PageInfo Of<TRow>(Page<TRow> page) => new(
        page.HasNext,
        page.HasPrevious,
        () => page.Rows.Count > 0 ? page.Cursor(page.Rows[0]) : null,
        () => page.Rows.Count > 0 ? page.Cursor(page.Rows[^1]) : null);
}

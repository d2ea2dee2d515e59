using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Makes a page of rows that were read one further than it is long.</summary>
internal static class PageCut
{
    /// <param name="rows">From the end that the page is cut from; they become the page's.</param>
    /// <param name="page">What was asked.</param>
    /// <param name="behind">Whether there are rows beyond the end of the range.</param>
    /// <param name="before">Whether there are rows before its start.</param>
    public static NodePage Of(List<NodeRow> rows, PageRequest page, bool behind, bool before)
    {
        var more = rows.Count > page.Size;
        if (more) rows.RemoveAt(page.Size);
        if (page.FromEnd) rows.Reverse();
        return new NodePage(rows, HasNext: behind || (more && !page.FromEnd), HasPrevious: before || (more && page.FromEnd));
    }
}

using ClusterGraph.Storage.Memory;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Makes one page of the same page of several lists.</summary>
internal static class PageMerge
{
    public static NodePage Of(IReadOnlyCollection<NodePage> pages, Selection selection)
    {
        var rows = new RowOrder(selection.Order).Sort([.. pages.SelectMany(page => page.Rows)]);
        var (size, backward) = (selection.Page.Size, selection.Page.FromEnd);
        var more = rows.Length > size;
        return new NodePage(
            more ? backward ? rows[^size..] : rows[..size] : rows,
            HasNext: pages.Any(page => page.HasNext) || (more && !backward),
            HasPrevious: pages.Any(page => page.HasPrevious) || (more && backward))
        {
            TotalCount = selection.CountTotal ? pages.Sum(page => page.TotalCount) : null,
            Facets = [.. selection.Facets.Select((facet, i) => Merge(facet, [.. pages.Select(page => page.Facets[i])]))],
        };
    }

    private static FacetCounts Merge(FacetRequest facet, IReadOnlyCollection<FacetCounts> counts)
    {
        var buckets = counts.SelectMany(one => one.Buckets).GroupBy(bucket => bucket.Value).Select(same => same.First() with { Count = same.Sum(bucket => bucket.Count) });
        return new FacetCounts(
            facet.Name,
            [.. buckets.OrderByDescending(bucket => bucket.Count).ThenBy(bucket => bucket.Value, StringComparer.Ordinal).Take(facet.Top)],
            counts.Sum(one => one.Missing));
    }
}

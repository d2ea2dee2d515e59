using ClusterGraph.GraphQL.Connections;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Schema;

/// <summary>A list as a request asks for it.</summary>
/// <param name="Id">The same for the same field, order and filter: cursors are bound to it.</param>
internal sealed record AskedList(string Id, Selection Selection)
{
    private readonly Func<NodeRow, string> cursor = row => NodeCursor.Of(Id, Selection.Order, row);

    public Page<NodeRow> ToPage(NodePage page) => new(page.Rows, cursor)
    {
        HasNext = page.HasNext,
        HasPrevious = page.HasPrevious,
        TotalCount = page.TotalCount,
        Facets = page.Facets.IsEmpty ? [] : [.. page.Facets.Select(counts => new Facet(counts.Name, [.. counts.Buckets.Select(bucket => new GraphQL.Connections.FacetBucket(bucket.Value, bucket.Label, bucket.Count))], counts.Missing))],
    };
}

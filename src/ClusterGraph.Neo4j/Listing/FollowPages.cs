using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>The pages of many parents, out of the rows of a few queries.</summary>
internal sealed class FollowPages(
    Selection selection, ILookup<string, Record> rows, ILookup<string, Record> behind, ILookup<string, Record> before, ILookup<string, Record> totals, IReadOnlyList<ILookup<string, Record>> facets)
{
    // Many parents have the same neighbours: a country is read once.
    private readonly Dictionary<string, Node> nodes = new(StringComparer.Ordinal);

    public NodePage Of(string parent)
    {
        var found = rows[parent].Select(RowOf).ToList();
        var (size, backward) = (selection.Page.Size, selection.Page.FromEnd);
        var more = found.Count > size;
        if (more) found.RemoveAt(size);
        if (backward) found.Reverse();
        return new NodePage(found, HasNext: behind[parent].Any() || (more && !backward), HasPrevious: before[parent].Any() || (more && backward))
        {
            TotalCount = selection.CountTotal ? totals[parent].Select(row => (int)row[1].AsInteger()).FirstOrDefault() : null,
            Facets = [.. selection.Facets.Select((facet, i) => FacetText.Read(facet, facets[i][parent], 1))],
        };
    }

    private NodeRow RowOf(Record row)
    {
        var key = row[1].AsString();
        if (!nodes.TryGetValue(key, out var node)) nodes.Add(key, node = Reads.NodeOf(row, 1));
        return new NodeRow(node, Reads.LinkOf(row, 3));
    }
}

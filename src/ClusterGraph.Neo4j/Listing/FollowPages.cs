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
        var page = PageCut.Of([.. rows[parent].Select(RowOf)], selection.Page, behind[parent].Any(), before[parent].Any());
        return page with
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

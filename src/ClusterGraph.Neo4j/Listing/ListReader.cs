using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Answers lists of nodes.</summary>
internal sealed class ListReader(Reads reads, VersionData data, CancellationToken cancellation)
{
    public async Task<NodePage> ListAsync(NodeQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Selection.Page.Size);
        NodeKind[] kinds = [.. query.Kinds.Distinct()];
        if (kinds.Length == 1) return await OfKindAsync(kinds[0], query.Selection);
        // A list of several kinds is those of each, merged: each has its own indexes.
        var whole = query.Selection with { Facets = [.. query.Selection.Facets.Select(facet => facet with { Top = int.MaxValue })] };
        return PageMerge.Of(await Task.WhenAll(kinds.Select(kind => OfKindAsync(kind, whole))), query.Selection);
    }

    private async Task<NodePage> OfKindAsync(NodeKind kind, Selection selection)
    {
        var row = new RowNames("n", [kind], null);
        var order = new ListOrder(selection.Order, row, field => ListedFields.MayMiss(kind, field));
        var list = new KindList(kind, selection, row, order, await NarrowestAsync(kind, selection, row));
        var page = new KindPage(reads, list, cancellation).ReadAsync();
        var total = selection.CountTotal ? TotalAsync(list) : Task.FromResult<int?>(null);
        var facets = Task.WhenAll(selection.Facets.Select(facet => FacetReader.ReadAsync(reads, facet, list, cancellation)));
        await Task.WhenAll(page, total, facets);
        return await page with { TotalCount = await total, Facets = [.. await facets] };
    }

    // Walking a sorted list of n to the first page looks at about 32 n/c rows when c of them match; starting from the c that are named looks at c and sorts them.
    private async Task<int?> NarrowestAsync(NodeKind kind, Selection selection, RowNames row)
    {
        var parts = NarrowSource.Count(selection.Where);
        if (parts == 0) return null;
        var all = (await data.CountsAsync(cancellation)).Nodes[kind];
        long most = selection.CountTotal || !selection.Facets.IsEmpty ? all : (long)Math.Sqrt(32.0 * all) + 100;
        var counts = await Task.WhenAll(Enumerable.Range(0, parts).Select(part => FanAsync(selection.Where!, row, part, most + 1)));
        var least = counts.Min();
        return least <= most ? Array.IndexOf(counts, least) : null;
    }

    private async Task<long> FanAsync(NodeFilter filter, RowNames row, int part, long most)
    {
        var parameters = new Parameters();
        var source = new NarrowSource(new FilterText(parameters), parameters).Of(filter, row, part)!;
        return await data.Fans.CountAsync(source.Match, row, parameters, most, cancellation);
    }

    private async Task<int?> TotalAsync(KindList list)
    {
        if (list.Selection.Where is null) return (await data.CountsAsync(cancellation)).Nodes[list.Kind];
        var parameters = new Parameters();
        var text = new Cypher.CypherText($"count {list.Kind}", $"{list.Source(parameters).Rows()} RETURN count({list.Row.Node})");
        return (int)(await reads.RowsAsync(text, parameters.Values, cancellation))[0][0].AsInteger();
    }
}

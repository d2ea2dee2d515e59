using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Answers lists of neighbours: one query for all parents, each with its own page.</summary>
internal sealed class FollowReader(Reads reads, RouteQuery query, CancellationToken cancellation)
{
    private static readonly Func<NodeField, bool> MayMiss = static _ => true;
    private readonly RowNames row = new("n", query.Route.To, "r");

    public async Task<IReadOnlyList<NodePage>> FollowAsync(IReadOnlyList<NodeKey> parents)
    {
        var selection = query.Selection;
        ArgumentOutOfRangeException.ThrowIfNegative(selection.Page.Size);
        var order = new ListOrder(selection.Order, row, MayMiss, query.Route);
        var bounds = new PageBounds(selection.Page, order);
        if (parents.Count == 0) return [];
        var keys = Value.List((query.Route.Links.IsEmpty ? [] : parents).Distinct().Select(parent => parent.Text));
        var rows = bounds.IsEmpty ? NoRows : RowsAsync(keys, order, bounds);
        var behind = AnyAsync(keys, order, bounds.Behind);
        var before = AnyAsync(keys, order, bounds.Before);
        var totals = selection.CountTotal ? TotalsAsync(keys) : NoRows;
        var facets = Task.WhenAll(selection.Facets.Select(facet => FacetAsync(keys, facet)));
        await Task.WhenAll(rows, behind, before, totals, facets);
        var pages = new FollowPages(selection, await rows, await behind, await before, await totals, await facets);
        return [.. parents.Select(parent => pages.Of(parent.Text))];
    }

    private static Task<ILookup<string, Record>> NoRows { get; } = Task.FromResult(Enumerable.Empty<Record>().ToLookup(_ => ""));

    private Task<ILookup<string, Record>> RowsAsync(Value keys, ListOrder order, PageBounds bounds)
    {
        var parameters = new Parameters();
        var conditions = bounds.Range.Select(bound => bound.Condition(order.Columns, parameters));
        var sorted = string.Join(", ", order.Columns.Select(column => column.Sorted(query.Selection.Page.FromEnd)));
        return AskAsync("follow", keys, $"{Step(parameters, conditions)} WITH n, r ORDER BY {sorted} LIMIT $most RETURN n, r", "n.key, n.json, r.json", parameters, ("most", query.Selection.Page.Size + 1L));
    }

    private Task<ILookup<string, Record>> AnyAsync(Value keys, ListOrder order, Bound? bound)
    {
        if (bound is null) return NoRows;
        var parameters = new Parameters();
        return AskAsync("follow beyond", keys, $"{Step(parameters, [bound.Condition(order.Columns, parameters)])} WITH n LIMIT 1 RETURN true AS any", "any", parameters);
    }

    private Task<ILookup<string, Record>> TotalsAsync(Value keys)
    {
        var parameters = new Parameters();
        return AskAsync("follow total", keys, $"{Step(parameters, [])} RETURN count(*) AS total", "total", parameters);
    }

    private Task<ILookup<string, Record>> FacetAsync(Value keys, FacetRequest facet)
    {
        var parameters = new Parameters();
        return AskAsync("follow facet", keys, $"{Step(parameters, [])} {FacetText.Of(facet, row, new FilterText(parameters))}", "value, label, found", parameters, ("top", facet.Top + 1L));
    }

    private string Step(Parameters parameters, IEnumerable<string> more)
    {
        List<string> conditions = [.. more, .. RouteText.Conditions(query.Links, "r", parameters)];
        if (query.Selection.Where is { } filter) conditions.Add(new FilterText(parameters).Of(filter, row));
        return $"MATCH {RouteText.Pattern("(p)", "r", row.Pattern, query.Route)}{WhereText.Of(conditions)}";
    }

    private async Task<ILookup<string, Record>> AskAsync(string name, Value keys, string inner, string columns, Parameters parameters, params (string, Value)[] others)
    {
        if (keys.AsList().Count == 0) return await NoRows;
        var text = new CypherText(name, $"UNWIND $parents AS parent MATCH (p:Node {{key: parent}}) CALL {{ WITH p {inner} }} RETURN parent, {columns}");
        var rows = await reads.RowsAsync(text, parameters.With([("parents", keys), .. others]), cancellation);
        return rows.ToLookup(found => found[0].AsString());
    }
}

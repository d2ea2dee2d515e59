using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Cuts a page out of a list of one kind.</summary>
internal sealed class KindPage(Reads reads, KindList list, CancellationToken cancellation)
{
    private readonly PageBounds bounds = new(list.Selection.Page, list.Order);

    public async Task<NodePage> ReadAsync()
    {
        var page = list.Selection.Page;
        var rows = bounds.IsEmpty ? Task.FromResult(new List<NodeRow>()) : RowsAsync(bounds.Range, page.FromEnd, page.Size + 1L);
        var (behind, before) = (AnyAsync(bounds.Behind), AnyAsync(bounds.Before));
        await Task.WhenAll(rows, behind, before);
        return PageCut.Of(await rows, page, await behind, await before);
    }

    private async Task<bool> AnyAsync(Bound? bound) => bound is not null && (await RowsAsync([bound], false, 1)).Count > 0;

    private async Task<List<NodeRow>> RowsAsync(IReadOnlyList<Bound> range, bool backward, long most)
    {
        var parts = ListPart.Of(list.Kind, list.Order.Columns, list.Order.Leading, list.Row);
        var rows = new List<NodeRow>();
        foreach (var part in backward ? parts.Reverse() : parts)
        {
            if (rows.Count >= most) break;
            var parameters = new Parameters();
            if (Text(part, range, backward, parameters) is { } text)
                rows.AddRange(await reads.ListAsync(text, parameters.With(("most", most - rows.Count)), row => new NodeRow(Reads.NodeOf(row), null), cancellation));
        }

        return rows;
    }

    private CypherText? Text(ListPart part, IReadOnlyList<Bound> range, bool backward, Parameters parameters)
    {
        var node = list.Row.Node;
        var source = list.Source(parameters);
        // An index serves a sorted list when every property of it is asked about.
        List<string> conditions = [.. part.Condition is { } own ? [own] : Array.Empty<string>(), $"{node}.key IS NOT NULL"];
        foreach (var bound in range)
        {
            if (part.Conditions(bound, parameters) is not { } found) return null;
            conditions.AddRange(found);
        }

        var sorted = string.Join(", ", part.Sorted.Select(column => column.Sorted(backward)));
        return new CypherText($"list {list.Kind}", $"{source.Rows(conditions)} WITH {node} ORDER BY {sorted} LIMIT $most RETURN {node}.key, {node}.json");
    }
}

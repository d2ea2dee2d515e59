using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>Answers lists: picks the cheapest way to the rows, then counts, facets and cuts.</summary>
internal sealed class ListReader(KnowledgeGraph graph, OrderedLists lists)
{
    public NodePage List(NodeQuery query)
    {
        var selection = query.Selection;
        var order = new RowOrder(selection.Order);
        var test = RowTest.Of(selection.Where, graph);
        var total = query.Kinds.Sum(kind => graph.OfKind(kind).Length);
        if (Candidates.Of(selection.Where, graph, Worthwhile(total, selection)) is { } few)
            return Page(RowList.Of(order.Sort([.. few.Where(node => query.Kinds.Contains(node.Key.Kind)).Distinct().Select(Row).Where(test!)])), null, selection, order);
        if (query.Kinds.Length == 1 && selection.Order.Length <= 1 && !selection.Order.Any(o => o.Field.OfLink))
        {
            var sorted = lists.Get(query.Kinds[0], selection.Order);
            return Page(new RowList(sorted.Length, i => Row(sorted[i])), test, selection, order);
        }

        var rows = query.Kinds.Distinct().SelectMany(kind => graph.OfKind(kind)).Select(Row);
        return Page(RowList.Of(order.Sort([.. test is null ? rows : rows.Where(test)])), null, selection, order);
    }

    public IReadOnlyList<NodePage> Follow(IReadOnlyList<NodeKey> parents, RouteQuery query)
    {
        var order = new RowOrder(query.Selection.Order);
        var test = RowTest.Of(query.Selection.Where, graph);
        var pages = new NodePage[parents.Count];
        for (var i = 0; i < pages.Length; i++) pages[i] = Follow(parents[i], query, test, order);
        return pages;
    }

    private NodePage Follow(NodeKey parent, RouteQuery query, Func<NodeRow, bool>? test, RowOrder order)
    {
        if (order.IsByKey && Steps.InKeyOrder(graph, parent, query.Route) is { } sorted)
            return Page(sorted, Both(Steps.Test(query.Route, query.Links), test), query.Selection, order);
        var rows = Steps.Along(graph, parent, query.Route, query.Links);
        return Page(RowList.Of(order.Sort([.. test is null ? rows : rows.Where(test)])), null, query.Selection, order);
    }

    private NodePage Page(RowList rows, Func<NodeRow, bool>? test, Selection selection, RowOrder order)
    {
        var wholeList = selection.CountTotal || !selection.Facets.IsEmpty;
        if (wholeList && test is not null) (rows, test) = (rows.Where(test), null);
        return new PageCut(rows, test, order).Cut(selection.Page) with
        {
            TotalCount = selection.CountTotal ? rows.Count : null,
            Facets = [.. selection.Facets.Select(facet => Facets.Count(facet, rows, graph))],
        };
    }

    private static NodeRow Row(Node node) => new(node, null);

    // Walking a sorted list of n to the first page looks at about 32 n/c rows when c of them match; starting from the c candidates looks at c and sorts them.
    private static int Worthwhile(int total, Selection selection) => selection.CountTotal || !selection.Facets.IsEmpty ? total : (int)Math.Sqrt(32.0 * total) + 100;

    private static Func<NodeRow, bool>? Both(Func<NodeRow, bool>? first, Func<NodeRow, bool>? second) =>
        first is null ? second : second is null ? first : row => first(row) && second(row);
}

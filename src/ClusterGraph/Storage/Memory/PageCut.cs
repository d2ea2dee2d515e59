using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>Cuts a page out of a sorted list.</summary>
/// <param name="rows">The list in its order.</param>
/// <param name="holds">What its rows have still to fulfil; null when they do.</param>
/// <param name="order">The list's order.</param>
internal sealed class PageCut(RowList rows, Func<NodeRow, bool>? holds, RowOrder order)
{
    public NodePage Cut(PageRequest page)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(page.Size);
        var start = page.After is { } after ? rows.CountBefore(order.KeyOf(after), order, through: true) : 0;
        var end = page.Before is { } before ? Math.Max(start, rows.CountBefore(order.KeyOf(before), order, through: false)) : rows.Count;
        if (page.FromEnd)
        {
            var first = end;
            return new NodePage(TakeBack(start, ref first, page.Size), HasNext: AnyFrom(end), HasPrevious: AnyBefore(first));
        }

        var next = start;
        return new NodePage(Take(ref next, end, page.Size), HasNext: AnyFrom(next), HasPrevious: AnyBefore(start));
    }

    private List<NodeRow> Take(ref int low, int high, int size)
    {
        var taken = new List<NodeRow>(Math.Min(size, high - low));
        for (; low < high && taken.Count < size; low++)
            if (Fits(rows.At(low)) is { } row) taken.Add(row);
        return taken;
    }

    private List<NodeRow> TakeBack(int low, ref int high, int size)
    {
        var taken = new List<NodeRow>(Math.Min(size, high - low));
        for (; high > low && taken.Count < size; high--)
            if (Fits(rows.At(high - 1)) is { } row) taken.Add(row);
        taken.Reverse();
        return taken;
    }

    private NodeRow? Fits(NodeRow row) => holds is null || holds(row) ? row : null;

    private bool AnyFrom(int index)
    {
        for (; index < rows.Count; index++)
            if (Fits(rows.At(index)) is not null) return true;
        return false;
    }

    private bool AnyBefore(int index)
    {
        for (index--; index >= 0; index--)
            if (Fits(rows.At(index)) is not null) return true;
        return false;
    }
}

using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>Rows in a list's order, made one by one as they are asked for: a page of a long list touches no more of it than it shows.</summary>
internal sealed record RowList(int Count, Func<int, NodeRow> At)
{
    public static RowList Of(NodeRow[] rows) => new(rows.Length, i => rows[i]);

    public RowList Where(Func<NodeRow, bool> holds) => Of([.. All().Where(holds)]);

    public IEnumerable<NodeRow> All()
    {
        for (var i = 0; i < Count; i++) yield return At(i);
    }

    /// <summary>How many rows come before a place in the list; with <paramref name="through"/> the row at that place too.</summary>
    public int CountBefore(RowKey place, RowOrder order, bool through)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var compared = order.Compare(order.KeyOf(At(middle)), place);
            if (compared < 0 || (through && compared == 0)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

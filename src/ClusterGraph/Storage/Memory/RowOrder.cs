using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>The order of a list: absent values last either way, texts folded, the key and then the link as last tie-breaks.</summary>
internal sealed class RowOrder
{
    private readonly ImmutableArray<NodeOrder> order;

    /// <exception cref="ArgumentException">A field cannot be sorted by.</exception>
    public RowOrder(ImmutableArray<NodeOrder> order)
    {
        this.order = order;
        foreach (var (field, _) in order)
            if (field.IsList || !typeof(IComparable).IsAssignableFrom(field.Type)) throw new ArgumentException($"A list cannot be sorted by '{field}'.", nameof(order));
    }

    public bool IsByKey => order.IsEmpty;

    public RowKey KeyOf(NodeRow row)
    {
        var values = order.IsEmpty ? [] : new object?[order.Length];
        for (var i = 0; i < values.Length; i++) values[i] = Ready(order[i].Field.Read(row));
        return new RowKey(values, row.Node.Key, row.Link is { } link ? LinkIdentity.Of(link) : null);
    }

    /// <exception cref="ArgumentException">The position is of a list with another order.</exception>
    public RowKey KeyOf(PagePosition position)
    {
        if (!IsOfThisOrder(position)) throw new ArgumentException("The position is of a list with another order.", nameof(position));
        return new RowKey([.. position.Values.Select(Ready)], position.Key, position.Via);
    }

    public int Compare(RowKey a, RowKey b)
    {
        for (var i = 0; i < order.Length; i++)
        {
            if (a.Values[i] is not { } x || b.Values[i] is not { } y)
            {
                if (a.Values[i] is null != b.Values[i] is null) return a.Values[i] is null ? 1 : -1;
                continue;
            }

            var compared = ValueOrder.Compare(x, y);
            if (compared != 0) return order[i].Descending ? -compared : compared;
        }

        var byKey = a.Key.CompareTo(b.Key);
        return byKey != 0 ? byKey : Nullable.Compare(a.Via, b.Via);
    }

    public int Compare(Node a, Node b) => Compare(KeyOf(new NodeRow(a, null)), KeyOf(new NodeRow(b, null)));

    public NodeRow[] Sort(IReadOnlyCollection<NodeRow> rows)
    {
        var sorted = rows.ToArray();
        Array.Sort(Array.ConvertAll(sorted, KeyOf), sorted, Comparer<RowKey>.Create(Compare));
        return sorted;
    }

    private bool IsOfThisOrder(PagePosition position) => position.Values.Length == order.Length
        && position.Values.Zip(order).All(pair => pair.First is null || ValueOrder.Suits(pair.Second.Field.Type, pair.First));

    private static object? Ready(object? value) => value is string text ? FoldedText.Fold(text) : value;
}

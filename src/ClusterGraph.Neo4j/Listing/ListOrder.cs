using System.Collections.Immutable;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>What a list is sorted by: its fields, the key, and, where rows are links, what tells two links to one node apart.</summary>
internal sealed class ListOrder
{
    private readonly ImmutableArray<NodeOrder> order;
    private readonly ImmutableArray<int> used;
    private readonly Route? route;
    private readonly RowOrder rows;

    /// <exception cref="ArgumentException">A field cannot be sorted by.</exception>
    /// <param name="order">The fields.</param>
    /// <param name="row">The names of a row.</param>
    /// <param name="mayMiss">Whether rows may have no value of a field.</param>
    /// <param name="route">The route that leads to the rows; null where none does.</param>
    public ListOrder(ImmutableArray<NodeOrder> order, RowNames row, Func<NodeField, bool> mayMiss, Route? route = null)
    {
        (this.order, this.route) = (order, route);
        rows = new RowOrder(order);
        used = [.. Enumerable.Range(0, order.Length).Where(i => row.Compared(order[i].Field) is not null)];
        Columns =
        [
            .. used.Select(i => new OrderColumn(row.Compared(order[i].Field)!, order[i].Descending, mayMiss(order[i].Field))),
            new OrderColumn($"{row.Node}.key"),
            .. LinkColumns(row.Link),
        ];
    }

    public ImmutableArray<OrderColumn> Columns { get; }

    /// <summary>The first sort field that rows have; null when the key comes first.</summary>
    public NodeField? Leading => used.IsEmpty ? null : order[used[0]].Field;

    /// <summary>The order of rows in memory.</summary>
    public RowOrder InMemory => rows;

    /// <exception cref="ArgumentException">The position is of a list with another order.</exception>
    public ImmutableArray<Value> ValuesOf(PagePosition position)
    {
        _ = rows.KeyOf(position);
        return
        [
            .. used.Select(i => position.Values[i] is { } value ? PropertyWriter.Compared(value) : Value.Null),
            position.Key.Text,
            .. LinkValues(position.Via),
        ];
    }

    // Along one kind of link and one way only the role can differ.
    private IEnumerable<OrderColumn> LinkColumns(string? link)
    {
        if (link is null || route is null) yield break;
        if (route.Links.Length > 1) yield return new($"{link}.{FieldNames.Rank("kind")}");
        if (route.Direction == LinkDirection.Both)
        {
            yield return new($"{link}.from");
            yield return new($"{link}.to");
        }

        yield return new($"coalesce({link}.{FieldNames.Rank("role")}, -1)");
    }

    private IEnumerable<Value> LinkValues(LinkIdentity? via)
    {
        if (route is null) yield break;
        if (route.Links.Length > 1) yield return via is { } link ? PropertyWriter.Compared(link.Kind) : -1;
        if (route.Direction == LinkDirection.Both)
        {
            yield return via?.From.Text ?? "";
            yield return via?.To.Text ?? "";
        }

        yield return via?.Role is { } role ? PropertyWriter.Compared(role) : via is null ? -2 : -1;
    }
}

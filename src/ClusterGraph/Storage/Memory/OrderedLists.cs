using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>The nodes of a kind sorted by one field, made when first asked for and carried on from version to version.</summary>
internal sealed class OrderedLists
{
    // Beyond this a change set is a load; sorting anew is then cheaper than patching, and maybe nobody asks.
    private const int PatchLimit = 1_000;
    private readonly KnowledgeGraph graph;
    private readonly ConcurrentDictionary<(NodeKind Kind, NodeField Field, bool Descending), Entry> lists = new();

    public OrderedLists(KnowledgeGraph graph) => this.graph = graph;

    /// <param name="kind">Which nodes.</param>
    /// <param name="order">At most one field; none for key order.</param>
    public Node[] Get(NodeKind kind, ImmutableArray<NodeOrder> order)
    {
        if (order.IsEmpty) return ImmutableCollectionsMarshal.AsArray(graph.OfKind(kind))!;
        return lists.GetOrAdd((kind, order[0].Field, order[0].Descending), _ => new Entry(order, new(() => Sort(kind, order)))).Nodes.Value;
    }

    /// <summary>The lists of the next version.</summary>
    public OrderedLists Next(KnowledgeGraph next, ChangeSet changes)
    {
        var result = new OrderedLists(next);
        var touched = changes.Nodes.Select(node => node.Key).Concat(changes.RemovedNodes).ToArray();
        if (touched.Length > PatchLimit) return result;
        foreach (var (list, entry) in lists.Where(list => list.Value.Nodes.IsValueCreated))
            result.lists[list] = new Entry(entry.Order, new(Patch(entry, touched.Where(key => key.Kind == list.Kind), next)));
        return result;
    }

    private Node[] Sort(NodeKind kind, ImmutableArray<NodeOrder> order) =>
        Array.ConvertAll(new RowOrder(order).Sort([.. graph.OfKind(kind).Select(node => new NodeRow(node, null))]), row => row.Node);

    private Node[] Patch(Entry entry, IEnumerable<NodeKey> touched, KnowledgeGraph next)
    {
        var changes = new SortedChanges<Node>(entry.Nodes.Value, new RowOrder(entry.Order).Compare);
        foreach (var key in touched)
        {
            if (graph.Find(key) is { } old) changes.Remove(old);
            if (next.Find(key) is { } now) changes.Add(now);
        }

        return changes.Apply();
    }

    private sealed record Entry(ImmutableArray<NodeOrder> Order, Lazy<Node[]> Nodes);
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ClusterGraph.Graph;

/// <summary>One immutable version of the graph in memory: nodes by key and by kind (in key order), and the links at each node.</summary>
/// <remarks>Nodes have an ordinal within the version; adjacency is a sorted array a node, cut into slices by binary search.</remarks>
public sealed class KnowledgeGraph
{
    private static readonly LinkEnd[] NoEnds = [];
    private readonly Dictionary<NodeKey, int> ordinals;
    private readonly Node[] nodes;
    private readonly LinkEnd[][] ends;
    private readonly FrozenDictionary<NodeKind, ImmutableArray<Node>> byKind;

    private KnowledgeGraph(DataVersion version, Node[] sorted, IReadOnlyCollection<Link> links)
    {
        Version = version;
        nodes = sorted;
        ordinals = new Dictionary<NodeKey, int>(sorted.Length);
        for (var i = 0; i < sorted.Length; i++) ordinals.Add(sorted[i].Key, i);
        ends = Adjacency(links);
        LinkCount = links.Count;
        byKind = sorted.GroupBy(node => node.Key.Kind).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        LinkCounts = links.CountBy(link => link.Kind).ToFrozenDictionary();
    }

    public static KnowledgeGraph Empty { get; } = new(new DataVersion(0, "empty"), [], []);

    public DataVersion Version { get; }

    public int LinkCount { get; }

    public IReadOnlyDictionary<LinkKind, int> LinkCounts { get; }

    /// <summary>All nodes in key order.</summary>
    public IReadOnlyList<Node> Nodes => nodes;

    /// <summary>Builds a version; the change set was checked before: every end of every link is among the nodes.</summary>
    public static KnowledgeGraph Build(DataVersion version, IEnumerable<Node> nodes, IReadOnlyCollection<Link> links)
    {
        var sorted = nodes.ToArray();
        Array.Sort(sorted, static (a, b) => a.Key.CompareTo(b.Key));
        return new KnowledgeGraph(version, sorted, links);
    }

    public Node? Find(NodeKey key) => ordinals.TryGetValue(key, out var ordinal) ? nodes[ordinal] : null;

    /// <summary>The nodes of one kind in key order.</summary>
    public ImmutableArray<Node> OfKind(NodeKind kind) => byKind.TryGetValue(kind, out var found) ? found : [];

    /// <summary>All links, each once, by the key of the node they start from.</summary>
    public IEnumerable<Link> Links => ends.SelectMany(at => at).Where(end => end.Direction == LinkDirection.Out).Select(end => end.Link);

    /// <summary>What the links of one kind lead to from a node, in key order of the other node.</summary>
    public IEnumerable<(Node Node, Link Link)> Follow(NodeKey key, LinkKind kind, LinkDirection direction)
    {
        foreach (var end in Ends(key, kind, direction).ToArray()) yield return (At(end), end.Link);
    }

    internal Node At(LinkEnd end) => nodes[end.Other];

    /// <summary>The slice of a node's links of one kind; for <see cref="LinkDirection.Both"/> the outgoing ones come first.</summary>
    internal ReadOnlySpan<LinkEnd> Ends(NodeKey key, LinkKind kind, LinkDirection direction)
    {
        if (!ordinals.TryGetValue(key, out var ordinal)) return [];
        ReadOnlySpan<LinkEnd> at = ends[ordinal];
        var low = LowerBound(at, kind, direction == LinkDirection.In ? LinkDirection.In : LinkDirection.Out);
        var high = LowerBound(at, kind, direction == LinkDirection.Out ? LinkDirection.In : LinkDirection.Both);
        return at[low..high];
    }

    private static int LowerBound(ReadOnlySpan<LinkEnd> at, LinkKind kind, LinkDirection direction)
    {
        int low = 0, high = at.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = at[middle].Link.Kind.CompareTo(kind);
            if (order < 0 || (order == 0 && at[middle].Direction < direction)) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private LinkEnd[][] Adjacency(IReadOnlyCollection<Link> links)
    {
        var lists = new List<LinkEnd>?[nodes.Length];
        foreach (var link in links)
        {
            int from = ordinals[link.From], to = ordinals[link.To];
            (lists[from] ??= []).Add(new LinkEnd(link, LinkDirection.Out, to));
            (lists[to] ??= []).Add(new LinkEnd(link, LinkDirection.In, from));
        }

        return Array.ConvertAll(lists, static list => list is null ? NoEnds : Sorted(list));
    }

    // Ordinals follow key order, so sorting by the other end's ordinal sorts by its key.
    private static LinkEnd[] Sorted(List<LinkEnd> list)
    {
        list.Sort(static (a, b) =>
            a.Link.Kind != b.Link.Kind ? a.Link.Kind.CompareTo(b.Link.Kind)
            : a.Direction != b.Direction ? a.Direction.CompareTo(b.Direction)
            : a.Other != b.Other ? a.Other.CompareTo(b.Other)
            : Nullable.Compare(a.Link.Details.Role, b.Link.Details.Role));
        return [.. list];
    }
}

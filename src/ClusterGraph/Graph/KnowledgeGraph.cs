using System.Collections.Immutable;

namespace ClusterGraph.Graph;

/// <summary>One immutable version of the graph in memory: nodes by key and by kind (in key order), and the links at each node.</summary>
/// <remarks>
/// A node keeps its slot from version to version, and adjacency is a sorted array a slot, cut into slices by binary search. The next version (<see cref="GraphBuilder"/>)
/// shares whatever did not change: a small change copies flat arrays of references and rebuilds nothing.
/// </remarks>
public sealed class KnowledgeGraph
{
    internal static readonly ImmutableArray<NodeKind> KindsInKeyOrder =
        [.. Enum.GetValues<NodeKind>().OrderBy(kind => $"{NodeKey.PrefixOf(kind)}:", StringComparer.Ordinal)];

    private readonly Lazy<IReadOnlyList<Node>> all;

    internal KnowledgeGraph(DataVersion version, GraphParts parts)
    {
        Version = version;
        Parts = parts;
        LinkCount = parts.LinkCounts.Values.Sum();
        all = new(() => [.. KindsInKeyOrder.SelectMany(kind => OfKind(kind))]);
    }

    public static KnowledgeGraph Empty { get; } = new(new DataVersion(0, ContentFingerprint.Empty.ToString()), GraphParts.Empty);

    public DataVersion Version { get; }

    public int LinkCount { get; }

    /// <summary>Kinds with no links are left out.</summary>
    public IReadOnlyDictionary<LinkKind, int> LinkCounts => Parts.LinkCounts;

    /// <summary>All nodes in key order.</summary>
    public IReadOnlyList<Node> Nodes => all.Value;

    /// <summary>All links, each once, by the key of the node they start from.</summary>
    public IEnumerable<Link> Links => Nodes.SelectMany(node => AllEnds(node.Key).ToArray()).Where(end => end.Direction == LinkDirection.Out).Select(end => end.Link);

    internal GraphParts Parts { get; }

    /// <summary>Builds a version; what is put in was checked before: no key or link twice, every end of every link among the nodes.</summary>
    public static KnowledgeGraph Build(DataVersion version, IEnumerable<Node> nodes, IReadOnlyCollection<Link> links)
    {
        var builder = new GraphBuilder(Empty);
        foreach (var node in nodes) builder.Put(node);
        foreach (var link in links) builder.Put(link);
        return new KnowledgeGraph(version, builder.Build(version.Number).Parts);
    }

    public Node? Find(NodeKey key) => Parts.Slots.TryGetValue(key, out var slot) ? Parts.Nodes[slot] : null;

    /// <summary>The nodes of one kind in key order.</summary>
    public ImmutableArray<Node> OfKind(NodeKind kind) => Parts.ByKind[(int)kind];

    /// <summary>What the links of one kind lead to from a node, in key order of the other node.</summary>
    public IEnumerable<(Node Node, Link Link)> Follow(NodeKey key, LinkKind kind, LinkDirection direction)
    {
        foreach (var end in Ends(key, kind, direction).ToArray()) yield return (At(end), end.Link);
    }

    /// <summary>The link of this identity; null when there is none.</summary>
    public Link? Find(LinkIdentity identity)
    {
        foreach (var end in EndsTo(identity))
            if (end.Link.Details.Role == identity.Role) return end.Link;
        return null;
    }

    /// <summary>The node of a kind that carries a code; the one whose own code it is goes before those that others call so, then the smaller key.</summary>
    public Node? FindByCode(NodeKind kind, string code)
    {
        var normal = NodeCodes.Normal(code);
        return Parts.Codes.TryGetValue((kind, normal), out var keys)
            ? keys.Select(key => Find(key)!).MinBy(node => (NodeCodes.Own(node) == normal ? 0 : 1, node.Key))
            : null;
    }

    internal Node At(LinkEnd end) => Parts.Nodes[end.Other]!;

    /// <summary>All links at a node, by kind, direction, other key and role.</summary>
    internal ReadOnlySpan<LinkEnd> AllEnds(NodeKey key) => Parts.Slots.TryGetValue(key, out var slot) ? Parts.Ends[slot] : [];

    /// <summary>The slice of a node's links of one kind; for <see cref="LinkDirection.Both"/> the outgoing ones come first.</summary>
    internal ReadOnlyMemory<LinkEnd> Slice(NodeKey key, LinkKind kind, LinkDirection direction)
    {
        if (!Parts.Slots.TryGetValue(key, out var slot)) return default;
        var at = Parts.Ends[slot];
        var low = LowerBound(at, kind, direction == LinkDirection.In ? LinkDirection.In : LinkDirection.Out);
        var high = LowerBound(at, kind, direction == LinkDirection.Out ? LinkDirection.In : LinkDirection.Both);
        return at.AsMemory(low..high);
    }

    /// <inheritdoc cref="Slice"/>
    internal ReadOnlySpan<LinkEnd> Ends(NodeKey key, LinkKind kind, LinkDirection direction) => Slice(key, kind, direction).Span;

    private ReadOnlySpan<LinkEnd> EndsTo(LinkIdentity identity)
    {
        var at = Ends(identity.From, identity.Kind, LinkDirection.Out);
        int low = 0, high = at.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (at[middle].Link.To.CompareTo(identity.To) < 0) low = middle + 1;
            else high = middle;
        }

        while (high < at.Length && at[high].Link.To == identity.To) high++;
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
}

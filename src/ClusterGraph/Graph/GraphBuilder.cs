using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ClusterGraph.Graph;

/// <summary>Makes the next version of a graph out of the last one and what changes. What it is given was checked before.</summary>
internal sealed class GraphBuilder(KnowledgeGraph from)
{
    private readonly ShardedMap<NodeKey, int>.Builder slots = from.Parts.Slots.ToBuilder();
    private readonly List<Node?> nodes = [.. from.Parts.Nodes];
    private readonly Stack<int> free = new(from.Parts.Free.Reverse());
    private readonly SortedChanges<Node>[] byKind = [.. from.Parts.ByKind.Select(kind => new SortedChanges<Node>(ImmutableCollectionsMarshal.AsArray(kind)!, ByKey))];
    private readonly Dictionary<int, SortedChanges<LinkEnd>> ends = [];
    // Onto an empty graph all links are new, and millions of them: they are gathered and sorted once.
    private readonly LoadedEnds? loaded = from.Parts.Nodes.Length == 0 ? new() : null;
    private readonly Dictionary<LinkKind, int> linkCounts = new(from.Parts.LinkCounts);
    private readonly ShardedMap<(NodeKind, string), ImmutableArray<NodeKey>>.Builder codes = from.Parts.Codes.ToBuilder();
    private readonly HashSet<LinkIdentity> removedLinks = [];
    private readonly List<object> added = [];
    private readonly List<object> removed = [];

    /// <summary>Puts a node, new or instead of the one of that key.</summary>
    public void Put(Node node)
    {
        if (slots.TryGetValue(node.Key, out var slot)) Drop(nodes[slot]!);
        else slots.Set(node.Key, slot = NewSlot());
        nodes[slot] = node;
        byKind[(int)node.Key.Kind].Add(node);
        foreach (var code in NodeCodes.All(node)) Change((node.Key.Kind, code), keys => keys.Add(node.Key));
        added.Add(node);
    }

    /// <summary>Puts a link, new or instead of the one of that identity.</summary>
    public void Put(Link link)
    {
        Remove(LinkIdentity.Of(link));
        slots.TryGetValue(link.From, out var start);
        slots.TryGetValue(link.To, out var end);
        if (loaded is not null)
        {
            loaded.Add(link, start, end);
        }
        else
        {
            EndsAt(start).Add(new LinkEnd(link, LinkDirection.Out, end));
            EndsAt(end).Add(new LinkEnd(link, LinkDirection.In, start));
        }

        linkCounts[link.Kind] = linkCounts.GetValueOrDefault(link.Kind) + 1;
        added.Add(link);
    }

    /// <summary>Removes a node whose links are removed too.</summary>
    public void Remove(NodeKey key)
    {
        if (!slots.TryGetValue(key, out var slot)) return;
        Drop(nodes[slot]!);
        nodes[slot] = null;
        slots.Remove(key);
        free.Push(slot);
    }

    public void Remove(LinkIdentity identity)
    {
        if (loaded is not null || from.Find(identity) is not { } link || !removedLinks.Add(identity) || !slots.TryGetValue(link.From, out var start) || !slots.TryGetValue(link.To, out var end)) return;
        EndsAt(start).Remove(new LinkEnd(link, LinkDirection.Out, end));
        EndsAt(end).Remove(new LinkEnd(link, LinkDirection.In, start));
        linkCounts[link.Kind]--;
        removed.Add(link);
    }

    /// <summary>The next version; the builder is spent.</summary>
    /// <param name="number">Its version number; the fingerprint comes from the content.</param>
    /// <param name="known">The fingerprint of the whole content, where somebody knows it; null to compute it from what changes.</param>
    public KnowledgeGraph Build(long number, ContentFingerprint? known = null)
    {
        var content = known ?? (from.Parts.Content + Sum(added) - Sum(removed));
        var adjacency = loaded?.Adjacency(nodes.Count) ?? Patched();
        var kinds = byKind.Select(kind => ImmutableCollectionsMarshal.AsImmutableArray(kind.Apply())).ToImmutableArray();
        var counts = linkCounts.Where(count => count.Value > 0).ToImmutableDictionary();
        return new KnowledgeGraph(
            new DataVersion(number, content.ToString()), new GraphParts(slots.Build(), [.. nodes], adjacency, [.. free], kinds, counts, codes.Build(), content));
    }

    private LinkEnd[][] Patched()
    {
        var adjacency = new LinkEnd[nodes.Count][];
        from.Parts.Ends.CopyTo(adjacency, 0);
        adjacency.AsSpan(from.Parts.Ends.Length).Fill([]);
        foreach (var (slot, links) in Many.Each(ends, at => (at.Key, at.Value.Apply()))) adjacency[slot] = links;
        return adjacency;
    }

    private static int ByKey(Node a, Node b) => a.Key.CompareTo(b.Key);

    private static ContentFingerprint Sum(List<object> contents) =>
        Many.Each(contents, ContentFingerprint.Of).Aggregate(ContentFingerprint.Empty, (a, b) => a + b);

    private void Drop(Node old)
    {
        byKind[(int)old.Key.Kind].Remove(old);
        foreach (var code in NodeCodes.All(old)) Change((old.Key.Kind, code), keys => keys.Remove(old.Key));
        removed.Add(old);
    }

    private void Change((NodeKind, string) code, Func<ImmutableArray<NodeKey>, ImmutableArray<NodeKey>> change)
    {
        var keys = change(codes.TryGetValue(code, out var known) ? known : []);
        if (keys.IsEmpty) codes.Remove(code);
        else codes.Set(code, keys);
    }

    private SortedChanges<LinkEnd> EndsAt(int slot)
    {
        if (!ends.TryGetValue(slot, out var changes))
            ends.Add(slot, changes = new(slot < from.Parts.Ends.Length ? from.Parts.Ends[slot] : [], LinkEnd.Compare));
        return changes;
    }

    private int NewSlot()
    {
        if (free.TryPop(out var slot)) return slot;
        nodes.Add(null);
        return nodes.Count - 1;
    }
}

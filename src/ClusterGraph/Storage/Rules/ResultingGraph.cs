using System.Collections.Frozen;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>The graph as it would be after a change set, without building it.</summary>
internal sealed class ResultingGraph(ChangeSet changes, KnowledgeGraph current)
{
    private readonly Dictionary<NodeKey, Node> put = LastOfEach(changes.Nodes);
    private readonly FrozenSet<NodeKey> removed = [.. changes.RemovedNodes];
    private readonly HashSet<LinkIdentity> gone = [.. changes.RemovedLinks];
    private readonly Lazy<ILookup<NodeKey, Link>> putFrom = new(() => changes.Links.ToLookup(link => link.From));
    private readonly Lazy<ILookup<NodeKey, Link>> putTo = new(() => changes.Links.ToLookup(link => link.To));
    private readonly Lazy<HashSet<LinkIdentity>> replaced = new(() => [.. changes.Links.Select(LinkIdentity.Of)]);

    public KnowledgeGraph Current => current;

    public Node? Find(NodeKey key) => put.TryGetValue(key, out var node) ? node : removed.Contains(key) ? null : current.Find(key);

    public IEnumerable<Link> Out(NodeKey key, LinkKind kind) =>
        Kept(current.Follow(key, kind, LinkDirection.Out).Select(step => step.Link)).Concat(putFrom.Value[key].Where(link => link.Kind == kind));

    public IEnumerable<Link> In(NodeKey key, LinkKind kind) =>
        Kept(current.Follow(key, kind, LinkDirection.In).Select(step => step.Link)).Concat(putTo.Value[key].Where(link => link.Kind == kind));

    /// <summary>All links at a node, whatever their kind.</summary>
    public IEnumerable<Link> At(NodeKey key)
    {
        var links = new List<Link>();
        foreach (var end in current.AllEnds(key)) links.Add(end.Link);
        return Kept(links).Concat(putFrom.Value[key]).Concat(putTo.Value[key]);
    }

    private IEnumerable<Link> Kept(IEnumerable<Link> links) => links.Where(link => IsKept(LinkIdentity.Of(link)));

    // A derived link goes with the node it is derived from.
    private bool IsKept(LinkIdentity link) => !gone.Contains(link) && !replaced.Value.Contains(link)
        && !(DerivedLinks.Includes(link) && (removed.Contains(link.From) || put.ContainsKey(link.From)));

    private static Dictionary<NodeKey, Node> LastOfEach(IReadOnlyCollection<Node> nodes)
    {
        var byKey = new Dictionary<NodeKey, Node>(nodes.Count);
        foreach (var node in nodes) byKey[node.Key] = node;
        return byKey;
    }
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;
using ClusterGraph.Storage.Search;

namespace ClusterGraph.Storage.Memory;

/// <summary>Searches a version: an index of some earlier version, made when first asked for, and a small one of what changed since.</summary>
/// <remarks>Scores depend on no other node, so two indexes answer as one would.</remarks>
internal sealed class SearchLists
{
    // With more than this changed, a new index of the whole is cheaper in the long run.
    private const int MostChanged = 2_000;
    private readonly KnowledgeGraph graph;
    private readonly Lazy<SearchIndex> whole;
    private readonly Lazy<SearchIndex> news;
    private readonly ImmutableHashSet<NodeKey> changed;

    public SearchLists(KnowledgeGraph graph)
        : this(graph, new(() => SearchIndex.Of(graph.Nodes)), [])
    {
    }

    private SearchLists(KnowledgeGraph graph, Lazy<SearchIndex> whole, ImmutableHashSet<NodeKey> changed)
    {
        this.graph = graph;
        this.whole = whole;
        this.changed = changed;
        news = new(() => SearchIndex.Of(changed.Select(graph.Find).OfType<Node>()));
    }

    /// <summary>The same for the next version.</summary>
    public SearchLists Next(KnowledgeGraph next, ChangeSet changes)
    {
        var touched = changes.Nodes.Length + changes.RemovedNodes.Length + changed.Count;
        return whole.IsValueCreated && touched <= MostChanged
            ? new SearchLists(next, whole, changed.Union(changes.Nodes.Select(node => node.Key)).Union(changes.RemovedNodes))
            : new SearchLists(next);
    }

    public SearchPage Search(SearchQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Size);
        var asked = SearchText.Asked(query.Text);
        var all = Both(index => index.Search(asked)).ToArray();
        var wanted = all.Where(hit => IsWanted(hit.Node.Key.Kind, query.Kinds)).OrderBy(hit => hit.Position).ToArray();
        var start = query.After is { } after ? wanted.TakeWhile(hit => hit.Position.CompareTo(after) <= 0).Count() : 0;
        var end = Math.Min(wanted.Length, start + query.Size);
        return new SearchPage(wanted[start..end], end < wanted.Length, start > 0, wanted.Length, all.CountBy(hit => hit.Node.Key.Kind).ToDictionary());
    }

    public NameResolution Resolve(string name, ImmutableArray<NodeKind> kinds, int top)
    {
        var asked = SearchText.Asked(name);
        var hits = Identified(name.Trim(), kinds).Concat(Both(index => index.Resolve(asked))).Where(hit => IsWanted(hit.Node.Key.Kind, kinds));
        return new NameResolution(name, [.. hits.OrderBy(hit => hit.Position).DistinctBy(hit => hit.Node.Key).Take(top)]);
    }

    // Who writes down a key or a code means exactly that node.
    private IEnumerable<SearchHit> Identified(string name, ImmutableArray<NodeKind> kinds)
    {
        if (NodeKey.TryParse(name, out var key) && graph.Find(key) is { } node) yield return new SearchHit(node, 1, "key");
        foreach (var kind in Enum.GetValues<NodeKind>().Where(kind => IsWanted(kind, kinds)))
            if (graph.FindByCode(kind, name) is { } coded) yield return new SearchHit(coded, 1, "code");
    }

    private IEnumerable<SearchHit> Both(Func<SearchIndex, IEnumerable<SearchHit>> hits) =>
        changed.IsEmpty ? hits(whole.Value) : hits(whole.Value).Where(hit => !changed.Contains(hit.Node.Key)).Concat(hits(news.Value));

    private static bool IsWanted(NodeKind kind, ImmutableArray<NodeKind> kinds) => kinds.IsEmpty || kinds.Contains(kind);
}

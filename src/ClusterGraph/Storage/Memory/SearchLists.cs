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
    // Names that share a word or two with thousands ("cluster of ...") say nothing; looking at each of those would cost more than all the rest.
    internal const int MostAlike = 2_000;
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
        var all = Ask(asked).SelectMany(answers => answers.All()).ToArray();
        var wanted = all.Where(hit => query.Wants(hit.Node.Key.Kind)).OrderBy(hit => hit.Position).ToArray();
        var start = query.After is { } after ? wanted.TakeWhile(hit => hit.Position.CompareTo(after) <= 0).Count() : 0;
        var end = Math.Min(wanted.Length, start + query.Size);
        return new SearchPage(wanted[start..end], end < wanted.Length, start > 0, wanted.Length, all.CountBy(hit => hit.Node.Key.Kind).ToDictionary());
    }

    public NameResolution Resolve(string name, ImmutableArray<NodeKind> kinds, int top)
    {
        if (kinds.IsEmpty) kinds = NameResolution.DefaultKinds;
        var asked = SearchText.Asked(name);
        var answers = Ask(asked);
        var telling = Enumerable.Range(1, asked.Length).Where(words => words * 2 >= asked.Length && answers.Sum(from => from.CountOf(words)) <= MostAlike).ToHashSet();
        var hits = Identified(name.Trim(), kinds).Concat(answers.SelectMany(from => from.Alike(telling))).Where(hit => kinds.Contains(hit.Node.Key.Kind));
        return new NameResolution(name, [.. hits.OrderBy(hit => hit.Position).DistinctBy(hit => hit.Node.Key).Take(top)]);
    }

    // Who writes down a key or a code means exactly that node.
    private IEnumerable<SearchHit> Identified(string name, ImmutableArray<NodeKind> kinds)
    {
        if (NodeKey.TryParse(name, out var key) && graph.Find(key) is { } node) yield return new SearchHit(node, 1, "key");
        foreach (var kind in kinds)
            if (graph.FindByCode(kind, name) is { } coded) yield return new SearchHit(coded, 1, "code");
    }

    private SearchAnswers[] Ask(ImmutableArray<string> asked) =>
        changed.IsEmpty ? [whole.Value.Ask(asked, changed)] : [whole.Value.Ask(asked, changed), news.Value.Ask(asked, ImmutableHashSet<NodeKey>.Empty)];
}

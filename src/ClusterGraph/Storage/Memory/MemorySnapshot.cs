using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>Reads one version of the graph in memory; every answer is there at once.</summary>
internal sealed class MemorySnapshot(GraphVersion version) : IGraphSnapshot
{
    private KnowledgeGraph Graph => version.Graph;

    public DataVersion Version => Graph.Version;

    public ValueTask<IReadOnlyList<Node?>> FindAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellationToken) =>
        Each(keys, Graph.Find, cancellationToken);

    public ValueTask<IReadOnlyList<Node?>> FindByCodeAsync(NodeKind kind, IReadOnlyList<string> codes, CancellationToken cancellationToken) =>
        Each(codes, code => Graph.FindByCode(kind, code), cancellationToken);

    public ValueTask<NodePage> ListAsync(NodeQuery query, CancellationToken cancellationToken) =>
        Answer(() => new ListReader(Graph, version.Lists).List(query), cancellationToken);

    public ValueTask<IReadOnlyList<NodePage>> FollowAsync(IReadOnlyList<NodeKey> parents, RouteQuery query, CancellationToken cancellationToken) =>
        Answer(() => new ListReader(Graph, version.Lists).Follow(parents, query), cancellationToken);

    public ValueTask<IReadOnlyList<IReadOnlyList<Cooperation>>> CooperationsAsync(IReadOnlyList<NodeKey> actors, CancellationToken cancellationToken) =>
        Each(actors, actor => Cooperations.Of(Graph, actor), cancellationToken);

    public ValueTask<IReadOnlyList<IReadOnlyList<Collaborator>>> CollaboratorsAsync(IReadOnlyList<NodeKey> actors, int most, CancellationToken cancellationToken) =>
        Each(actors, actor => Collaborators.Of(Graph, actor, most), cancellationToken);

    public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => Answer(() => version.Search.Search(query), cancellationToken);

    public ValueTask<IReadOnlyList<NameResolution>> ResolveNamesAsync(
        IReadOnlyList<string> names, ImmutableArray<NodeKind> kinds, int top, CancellationToken cancellationToken) =>
        Each(names, name => version.Search.Resolve(name, kinds, top), cancellationToken);

    public ValueTask<Subgraph> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) =>
        Answer(() => Neighbourhood.Of(Graph, query), cancellationToken);

    public ValueTask<GraphCounts> CountAsync(CancellationToken cancellationToken) => Answer(
        () => new GraphCounts(
            Enum.GetValues<NodeKind>().ToDictionary(kind => kind, kind => Graph.OfKind(kind).Length),
            Enum.GetValues<LinkKind>().ToDictionary(kind => kind, kind => Graph.LinkCounts.GetValueOrDefault(kind))),
        cancellationToken);

    public ValueTask<IReadOnlyList<CountryCoverage>> CoverageAsync(CancellationToken cancellationToken) => Answer(() => version.Coverage, cancellationToken);

    public ValueTask<IReadOnlyList<CountryPair>> CountryPairsAsync(CancellationToken cancellationToken) => Answer(() => version.CountryPairs, cancellationToken);

    public ValueTask<RelatednessNetwork> RelatednessAsync(CancellationToken cancellationToken) => Answer(() => version.Derived.Network, cancellationToken);

    public ValueTask<PartnerData> PartnerDataAsync(CancellationToken cancellationToken) => Answer(() => version.Derived.Partners, cancellationToken);

    public ValueTask<IReadOnlyList<ClusterProfile?>> ProfilesAsync(IReadOnlyList<NodeKey> clusters, CancellationToken cancellationToken) =>
        Each(clusters, version.Derived.Profile, cancellationToken);

    public ValueTask<ClusterGraph.Partners.Cooperations> PartnershipsAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken) =>
        Answer(() => Partnerships.Around(Graph, clusters, most), cancellationToken);

    public ValueTask<IReadOnlyList<IReadOnlyList<NodeKey>>> ClustersOfAsync(IReadOnlyList<long> signatures, int most, CancellationToken cancellationToken) =>
        Each(signatures, signature => version.Derived.ClustersOf(signature, most), cancellationToken);

    public ValueTask<IReadOnlyList<IReadOnlyList<SimilarPortfolio>>> SimilarClustersAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken) =>
        Each(clusters, cluster => version.Derived.Similar(cluster, most), cancellationToken);

    public ValueTask<RegionFigures?> RegionFiguresAsync(string? indicator, int? year, CancellationToken cancellationToken) =>
        Answer(() => version.Derived.Figures(indicator, year), cancellationToken);

    public IAsyncEnumerable<Node> NodesAsync(NodeKind kind, CancellationToken cancellationToken) => Stream(Graph.OfKind(kind), cancellationToken);

    public IAsyncEnumerable<Link> LinksAsync(LinkKind kind, CancellationToken cancellationToken) => Stream(WrittenLinks.Of(Graph, kind), cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static ValueTask<IReadOnlyList<TAnswer>> Each<T, TAnswer>(IReadOnlyList<T> questions, Func<T, TAnswer> answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var answers = new TAnswer[questions.Count];
        for (var i = 0; i < answers.Length; i++) answers[i] = answer(questions[i]);
        return ValueTask.FromResult<IReadOnlyList<TAnswer>>(answers);
    }

    private static IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items, CancellationToken cancellationToken)
    {
        return Items().ToAsyncEnumerable();

        IEnumerable<T> Items()
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }
    }

    private static ValueTask<T> Answer<T>(Func<T> answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(answer());
    }
}

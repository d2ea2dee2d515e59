using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Programmes;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Storage.Memory;

/// <summary>What is computed from one version of the graph, each part when first asked for; safe for many threads.</summary>
internal sealed class DerivedData
{
    private readonly KnowledgeGraph graph;
    private readonly ClusterReader clusters;
    private readonly Lazy<RelatednessNetwork> network;
    private readonly Lazy<PartnerData> partners;
    private readonly Lazy<ILookup<int, NodeKey>> bySignature;
    private readonly ConcurrentDictionary<(string?, int?), Lazy<RegionFigures?>> figures = new();

    public DerivedData(KnowledgeGraph graph)
    {
        this.graph = graph;
        clusters = new ClusterReader(graph);
        network = new(() => RelatednessNetwork.From(graph.Links.Where(link => link.Kind is LinkKind.RelatedTo or LinkKind.Uses or LinkKind.Broader)));
        partners = new(() => PartnerData.Of(Network, Programmes(), ReadWorld));
        bySignature = new(() => Keys.Zip(Partners.Index.SignatureOf).ToLookup(pair => pair.Second, pair => pair.First));
    }

    public RelatednessNetwork Network => network.Value;

    public PartnerData Partners => partners.Value;

    private IEnumerable<NodeKey> Keys => graph.OfKind(NodeKind.Cluster).Select(node => node.Key);

    public RegionFigures? Figures(string? indicator, int? year) =>
        figures.GetOrAdd((indicator, year), asked => new Lazy<RegionFigures?>(() => RegionFigureReader.Read(graph, Network, asked))).Value;

    public NearCluster? Profile(NodeKey key)
    {
        if (clusters.Find(key) is not { } profile) return null;
        var place = graph.OfKind(NodeKind.Cluster).BinarySearch(graph.Find(key)!, Comparer<Node>.Create((a, b) => a.Key.CompareTo(b.Key)));
        return new NearCluster(profile, Partners.Index.SignatureOf[place]);
    }

    public IReadOnlyList<NodeKey> ClustersOf(int signature, int most) => [.. bySignature.Value[signature].Take(most)];

    /// <summary>Only who shares an activity can overlap.</summary>
    public IReadOnlyList<SimilarPortfolio> Similar(NodeKey key, int most)
    {
        if (clusters.Find(key) is not { } source) return [];
        var candidates = source.Portfolio.Activities.SelectMany(activity => graph.Follow(activity, LinkKind.WorksIn, LinkDirection.In))
            .Select(end => end.Node).OfType<Cluster>().DistinctBy(cluster => cluster.Key).Select(clusters.Read).Where(profile => profile.Active);
        return SimilarPortfolios.Of(Pair(source), candidates.Select(Pair), most);
    }

    private static KeyValuePair<NodeKey, Portfolio> Pair(ClusterProfile profile) => KeyValuePair.Create(profile.Key, profile.Portfolio);

    private PartnerWorld ReadWorld() => new(
        [.. graph.OfKind(NodeKind.Cluster).Cast<Cluster>().Select(clusters.Read)],
        ClusterGraph.Partners.Cooperations.From(Keys.SelectMany(key => Partnerships.Of(graph, key))));

    private ImmutableArray<ProgrammeTerms> Programmes() =>
        [.. graph.OfKind(NodeKind.Programme).Cast<Programme>().Select(programme => ProgrammeRules.Of(programme, graph.Follow(programme.Key, LinkKind.Covers, LinkDirection.Out).Select(end => end.Link))).OfType<ProgrammeTerms>()];
}

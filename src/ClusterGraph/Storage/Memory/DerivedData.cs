using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Programmes;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Storage.Memory;

/// <summary>What is computed from one version of the graph, each part when first asked for; safe for many threads.</summary>
internal sealed class DerivedData
{
    private readonly KnowledgeGraph graph;
    private readonly ClusterReader clusters;
    private readonly Lazy<RelatednessNetwork> network;
    private readonly Lazy<(PartnerData Data, SignatureKeys Keys)> partners;
    private readonly ConcurrentDictionary<(string?, int?), Lazy<RegionFigures?>> figures = new();

    public DerivedData(KnowledgeGraph graph)
    {
        this.graph = graph;
        clusters = new ClusterReader(graph);
        network = new(() => RelatednessNetwork.From(graph.Links.Where(link => link.Kind is LinkKind.RelatedTo or LinkKind.Uses or LinkKind.Broader)));
        partners = new(ReadPartners);
    }

    public RelatednessNetwork Network => network.Value;

    public PartnerData Partners => partners.Value.Data;

    public RegionFigures? Figures(string? indicator, int? year) =>
        figures.GetOrAdd((indicator, year), asked => new Lazy<RegionFigures?>(() => RegionFigureReader.Read(graph, Network, asked))).Value;

    public ClusterProfile? Profile(NodeKey key) => clusters.Find(key);

    public IReadOnlyList<NodeKey> ClustersOf(long signature, int most) => partners.Value.Keys.First(signature, most);

    /// <summary>Only who shares an activity can overlap.</summary>
    public IReadOnlyList<SimilarPortfolio> Similar(NodeKey key, int most)
    {
        if (clusters.Find(key) is not { } source) return [];
        var candidates = source.Portfolio.Activities.SelectMany(activity => graph.Follow(activity, LinkKind.WorksIn, LinkDirection.In))
            .Select(end => end.Node).OfType<Cluster>().DistinctBy(cluster => cluster.Key).Select(clusters.Read).Where(profile => profile.Active);
        return SimilarPortfolios.Of(Pair(source), candidates.Select(Pair), most);
    }

    private static KeyValuePair<NodeKey, Portfolio> Pair(ClusterProfile profile) => KeyValuePair.Create(profile.Key, profile.Portfolio);

    private (PartnerData Data, SignatureKeys Keys) ReadPartners()
    {
        var builder = new PartnerDataBuilder(Network, Programmes());
        var keys = new SignatureKeys.Builder();
        foreach (var node in graph.OfKind(NodeKind.Cluster))
        {
            var profile = clusters.Read((Cluster)node);
            builder.Add(profile);
            keys.Add(profile);
        }

        return (builder.Build(Partnerships.Around(graph, builder.Drawn, int.MaxValue)), keys.Build());
    }

    private ImmutableArray<ProgrammeTerms> Programmes() =>
        [.. graph.OfKind(NodeKind.Programme).Cast<Programme>().Select(programme => ProgrammeRules.Of(programme, graph.Follow(programme.Key, LinkKind.Covers, LinkDirection.Out).Select(end => end.Link))).OfType<ProgrammeTerms>()];
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;
using static ClusterGraph.Api.Hosting.StoreCalls;

namespace ClusterGraph.Api.Hosting;

/// <summary>A version of the data whose calls are measured.</summary>
internal sealed class MeasuredSnapshot(IGraphSnapshot snapshot) : IGraphSnapshot
{
    public DataVersion Version => snapshot.Version;

    public ValueTask<IReadOnlyList<Node?>> FindAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellationToken) => MeasureAsync("find", () => snapshot.FindAsync(keys, cancellationToken));

    public ValueTask<IReadOnlyList<Node?>> FindByCodeAsync(NodeKind kind, IReadOnlyList<string> codes, CancellationToken cancellationToken) =>
        MeasureAsync("findByCode", () => snapshot.FindByCodeAsync(kind, codes, cancellationToken));

    public ValueTask<NodePage> ListAsync(NodeQuery query, CancellationToken cancellationToken) => MeasureAsync("list", () => snapshot.ListAsync(query, cancellationToken));

    public ValueTask<IReadOnlyList<NodePage>> FollowAsync(IReadOnlyList<NodeKey> parents, RouteQuery query, CancellationToken cancellationToken) =>
        MeasureAsync("follow", () => snapshot.FollowAsync(parents, query, cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<Cooperation>>> CooperationsAsync(IReadOnlyList<NodeKey> actors, CancellationToken cancellationToken) =>
        MeasureAsync("cooperations", () => snapshot.CooperationsAsync(actors, cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<Collaborator>>> CollaboratorsAsync(IReadOnlyList<NodeKey> actors, int most, CancellationToken cancellationToken) =>
        MeasureAsync("collaborators", () => snapshot.CollaboratorsAsync(actors, most, cancellationToken));

    public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => MeasureAsync("search", () => snapshot.SearchAsync(query, cancellationToken));

    public ValueTask<IReadOnlyList<NameResolution>> ResolveNamesAsync(IReadOnlyList<string> names, ImmutableArray<NodeKind> kinds, int top, CancellationToken cancellationToken) =>
        MeasureAsync("resolveNames", () => snapshot.ResolveNamesAsync(names, kinds, top, cancellationToken));

    public ValueTask<Subgraph> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) =>
        MeasureAsync("neighbourhood", () => snapshot.NeighbourhoodAsync(query, cancellationToken));

    public ValueTask<GraphCounts> CountAsync(CancellationToken cancellationToken) => MeasureAsync("count", () => snapshot.CountAsync(cancellationToken));

    public ValueTask<IReadOnlyList<CountryCoverage>> CoverageAsync(CancellationToken cancellationToken) => MeasureAsync("coverage", () => snapshot.CoverageAsync(cancellationToken));

    public ValueTask<IReadOnlyList<CountryPair>> CountryPairsAsync(CancellationToken cancellationToken) => MeasureAsync("countryPairs", () => snapshot.CountryPairsAsync(cancellationToken));

    public ValueTask<RelatednessNetwork> RelatednessAsync(CancellationToken cancellationToken) => MeasureAsync("relatedness", () => snapshot.RelatednessAsync(cancellationToken));

    public ValueTask<PartnerData> PartnerDataAsync(CancellationToken cancellationToken) => MeasureAsync("partnerData", () => snapshot.PartnerDataAsync(cancellationToken));

    public ValueTask<IReadOnlyList<ClusterProfile?>> ProfilesAsync(IReadOnlyList<NodeKey> clusters, CancellationToken cancellationToken) =>
        MeasureAsync("profiles", () => snapshot.ProfilesAsync(clusters, cancellationToken));

    public ValueTask<Cooperations> PartnershipsAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken) =>
        MeasureAsync("partnerships", () => snapshot.PartnershipsAsync(clusters, most, cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<NodeKey>>> ClustersOfAsync(IReadOnlyList<long> signatures, int most, CancellationToken cancellationToken) =>
        MeasureAsync("clustersOf", () => snapshot.ClustersOfAsync(signatures, most, cancellationToken));

    public ValueTask<IReadOnlyList<IReadOnlyList<SimilarPortfolio>>> SimilarClustersAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken) =>
        MeasureAsync("similarClusters", () => snapshot.SimilarClustersAsync(clusters, most, cancellationToken));

    public ValueTask<RegionFigures?> RegionFiguresAsync(string? indicator, int? year, CancellationToken cancellationToken) =>
        MeasureAsync("regionFigures", () => snapshot.RegionFiguresAsync(indicator, year, cancellationToken));

    // A stream lasts as long as its reader takes; there is no one call to measure.
    public IAsyncEnumerable<Node> NodesAsync(NodeKind kind, CancellationToken cancellationToken) => snapshot.NodesAsync(kind, cancellationToken);

    public IAsyncEnumerable<Link> LinksAsync(LinkKind kind, CancellationToken cancellationToken) => snapshot.LinksAsync(kind, cancellationToken);

    public ValueTask DisposeAsync() => snapshot.DisposeAsync();
}

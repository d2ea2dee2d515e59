using System.Collections.Immutable;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Listing;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Neo4j.Searching;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j;

/// <summary>Reads one version of the data in the database.</summary>
internal sealed class Neo4jSnapshot(Reads reads, Lookups lookups, VersionData data) : IGraphSnapshot
{
    public DataVersion Version => reads.Version;

    public async ValueTask<IReadOnlyList<Node?>> FindAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return [];
        var found = await FindThereAsync(keys, cancellationToken);
        return [.. keys.Select(found.GetValueOrDefault)];
    }

    public async ValueTask<IReadOnlyList<Node?>> FindByCodeAsync(NodeKind kind, IReadOnlyList<string> codes, CancellationToken cancellationToken) =>
        await CodeReader.FindAsync(reads, kind, codes, cancellationToken);

    public async ValueTask<NodePage> ListAsync(NodeQuery query, CancellationToken cancellationToken) => await new ListReader(reads, data, cancellationToken).ListAsync(query);

    public async ValueTask<IReadOnlyList<NodePage>> FollowAsync(IReadOnlyList<NodeKey> parents, RouteQuery query, CancellationToken cancellationToken) =>
        await new FollowReader(reads, query, cancellationToken).FollowAsync(parents);

    public async ValueTask<IReadOnlyList<IReadOnlyList<Cooperation>>> CooperationsAsync(IReadOnlyList<NodeKey> actors, CancellationToken cancellationToken) =>
        await new CooperationReader(reads, cancellationToken).CooperationsAsync(actors, keys => FindThereAsync(keys, cancellationToken));

    public async ValueTask<IReadOnlyList<IReadOnlyList<Collaborator>>> CollaboratorsAsync(IReadOnlyList<NodeKey> actors, int most, CancellationToken cancellationToken) =>
        await new CooperationReader(reads, cancellationToken).CollaboratorsAsync(actors, most);

    public async ValueTask<IReadOnlyList<CountryPair>> CountryPairsAsync(CancellationToken cancellationToken) => await data.CountryPairsAsync(cancellationToken);

    public async ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken) =>
        await new SearchReader(reads, FinderOf(cancellationToken), cancellationToken).SearchAsync(query);

    public async ValueTask<IReadOnlyList<NameResolution>> ResolveNamesAsync(IReadOnlyList<string> names, ImmutableArray<NodeKind> kinds, int top, CancellationToken cancellationToken) =>
        await new NameReader(reads, FinderOf(cancellationToken), kinds, cancellationToken).ResolveAsync(names, top);

    public async ValueTask<Subgraph> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) =>
        await new NeighbourhoodReader(reads, FinderOf(cancellationToken), cancellationToken).ReadAsync(query);

    public async ValueTask<GraphCounts> CountAsync(CancellationToken cancellationToken) => await data.CountsAsync(cancellationToken);

    public async ValueTask<IReadOnlyList<CountryCoverage>> CoverageAsync(CancellationToken cancellationToken) => await data.CoverageAsync(cancellationToken);

    public async ValueTask<RelatednessNetwork> RelatednessAsync(CancellationToken cancellationToken) => await data.NetworkAsync(cancellationToken);

    public async ValueTask<PartnerData> PartnerDataAsync(CancellationToken cancellationToken) => await data.PartnersAsync(cancellationToken);

    public async ValueTask<IReadOnlyList<ClusterProfile?>> ProfilesAsync(IReadOnlyList<NodeKey> clusters, CancellationToken cancellationToken)
    {
        var found = await (await ProfilesOfAsync(cancellationToken)).FindAsync(clusters);
        return [.. clusters.Select(found.GetValueOrDefault)];
    }

    public async ValueTask<Cooperations> PartnershipsAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken) =>
        await new PartnershipReader(reads, cancellationToken).AroundAsync(clusters, most);

    public async ValueTask<IReadOnlyList<IReadOnlyList<NodeKey>>> ClustersOfAsync(IReadOnlyList<long> signatures, int most, CancellationToken cancellationToken)
    {
        if (signatures.Count == 0) return [];
        var rows = await reads.RowsAsync(ProfileTexts.OfSignature, new() { ["rows"] = Value.List(signatures.Distinct()), ["most"] = most }, cancellationToken);
        var found = rows.ToLookup(row => row[0].AsInteger(), row => NodeKey.Parse(row[1].AsString()));
        return [.. signatures.Select(signature => found[signature].Order().ToArray())];
    }

    public async ValueTask<IReadOnlyList<IReadOnlyList<SimilarPortfolio>>> SimilarClustersAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken) =>
        await SimilarClusters.ReadAsync(await ProfilesOfAsync(cancellationToken), clusters, most);

    public async ValueTask<RegionFigures?> RegionFiguresAsync(string? indicator, int? year, CancellationToken cancellationToken) => await data.FiguresAsync(indicator, year, cancellationToken);

    public IAsyncEnumerable<Node> NodesAsync(NodeKind kind, CancellationToken cancellationToken) => new Streams(reads).NodesAsync(kind, cancellationToken);

    public IAsyncEnumerable<Link> LinksAsync(LinkKind kind, CancellationToken cancellationToken) => new Streams(reads).LinksAsync(kind, cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<ProfileReader> ProfilesOfAsync(CancellationToken cancellationToken) =>
        new(reads.Asking(cancellationToken), await data.FrameAsync(cancellationToken));

    private Finder FinderOf(CancellationToken cancellationToken) => async keys => keys.Count == 0 ? ImmutableDictionary<NodeKey, Node>.Empty : await FindThereAsync(keys, cancellationToken);

    private async Task<IReadOnlyDictionary<NodeKey, Node>> FindThereAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellationToken)
    {
        var found = await lookups.FindAsync(keys, cancellationToken);
        await reads.CheckAsync(found.Bookmark, cancellationToken);
        return found.Nodes;
    }
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;
using Value = ClusterGraph.Bolt.PackStream.Value;

namespace ClusterGraph.Neo4j;

/// <summary>Reads one version of the data in the database.</summary>
internal sealed class Neo4jSnapshot(Reads reads) : IGraphSnapshot
{
    public DataVersion Version => reads.Version;

    public async ValueTask<IReadOnlyList<Node?>> FindAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellationToken)
    {
        if (keys.Count == 0) return [];
        var found = new Dictionary<NodeKey, Node>();
        foreach (var node in await reads.ListAsync(NodeTexts.Find, new() { ["rows"] = Value.List(keys.Distinct().Select(key => key.Text)) }, row => Reads.NodeOf(row), cancellationToken)) found[node.Key] = node;
        return [.. keys.Select(key => found.GetValueOrDefault(key))];
    }

    public ValueTask<IReadOnlyList<Node?>> FindByCodeAsync(NodeKind kind, IReadOnlyList<string> codes, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<NodePage> ListAsync(NodeQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<NodePage>> FollowAsync(IReadOnlyList<NodeKey> parents, RouteQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<Cooperation>>> CooperationsAsync(IReadOnlyList<NodeKey> actors, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<NameResolution>> ResolveNamesAsync(IReadOnlyList<string> names, ImmutableArray<NodeKind> kinds, int top, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<Subgraph> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<GraphCounts> CountAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<CountryCoverage>> CoverageAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<RelatednessNetwork> RelatednessAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<PartnerData> PartnerDataAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<NearCluster?>> ProfilesAsync(IReadOnlyList<NodeKey> clusters, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<Cooperations> PartnershipsAsync(IReadOnlyList<NodeKey> clusters, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<NodeKey>>> ClustersOfAsync(IReadOnlyList<int> signatures, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<IReadOnlyList<IReadOnlyList<SimilarPortfolio>>> SimilarClustersAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask<RegionFigures?> RegionFiguresAsync(string? indicator, int? year, CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage;

/// <summary>One version of the data, asked in batches: many keys or parents in, one answer each out, in their order.</summary>
public interface IGraphSnapshot : IAsyncDisposable
{
    DataVersion Version { get; }

    /// <summary>The nodes of these keys; null where there is none.</summary>
    ValueTask<IReadOnlyList<Node?>> FindAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellationToken);

    /// <summary>The nodes of one kind that carry these external codes (a country's alpha-2, NUTS, ISO 3166-2, NACE ...); null where there is none. Case does not matter.</summary>
    ValueTask<IReadOnlyList<Node?>> FindByCodeAsync(NodeKind kind, IReadOnlyList<string> codes, CancellationToken cancellationToken);

    /// <summary>One page of the nodes that a query asks for.</summary>
    ValueTask<NodePage> ListAsync(NodeQuery query, CancellationToken cancellationToken);

    /// <summary>For each parent, one page of the nodes that a route leads to.</summary>
    ValueTask<IReadOnlyList<NodePage>> FollowAsync(IReadOnlyList<NodeKey> parents, RouteQuery query, CancellationToken cancellationToken);

    /// <summary>For each actor, the parties it works with, agreement by agreement: all others of a pair or multilateral agreement; of a star its hub's spokes or its spoke's hub, never spoke with spoke, and nobody with who only promotes or runs it.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Cooperation>>> CooperationsAsync(IReadOnlyList<NodeKey> actors, CancellationToken cancellationToken);

    /// <summary>For each actor, those it works with (as in <see cref="CooperationsAsync"/>) by the number of agreements they share, most first, then by key; at most <paramref name="most"/>.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<Collaborator>>> CollaboratorsAsync(IReadOnlyList<NodeKey> actors, int most, CancellationToken cancellationToken);

    /// <summary>One page of the nodes that fit a text best.</summary>
    ValueTask<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>For each name, the nodes of some kinds (none named: of <see cref="NameResolution.DefaultKinds"/>) that it may mean, at most <paramref name="top"/>: by key or code, or by name, alias or label as a whole (half of the words at least, and no such words that thousands answer alike).</summary>
    ValueTask<IReadOnlyList<NameResolution>> ResolveNamesAsync(IReadOnlyList<string> names, ImmutableArray<NodeKind> kinds, int top, CancellationToken cancellationToken);

    /// <summary>The part of the graph around some nodes.</summary>
    ValueTask<Subgraph> NeighbourhoodAsync(NeighbourhoodQuery query, CancellationToken cancellationToken);

    /// <summary>How many nodes of each kind and links of each kind there are.</summary>
    ValueTask<GraphCounts> CountAsync(CancellationToken cancellationToken);

    /// <summary>Per country, how much the data says about it, countries with nothing included.</summary>
    ValueTask<IReadOnlyList<CountryCoverage>> CoverageAsync(CancellationToken cancellationToken);

    /// <summary>All pairs of countries with an agreement between them, most agreements first, then by the keys; made once a version.</summary>
    ValueTask<IReadOnlyList<CountryPair>> CountryPairsAsync(CancellationToken cancellationToken);

    /// <summary>How activities and technologies are related: RELATED_TO, USES of activities, and BROADER where nothing better is known. Bounded by the taxonomy; made once a version.</summary>
    ValueTask<RelatednessNetwork> RelatednessAsync(CancellationToken cancellationToken);

    /// <summary>What all partner scores of this version share, the signature table included; made once a version.</summary>
    ValueTask<PartnerData> PartnerDataAsync(CancellationToken cancellationToken);

    /// <summary>What partner scores know about each of these clusters; null where there is no such cluster.</summary>
    ValueTask<IReadOnlyList<ClusterProfile?>> ProfilesAsync(IReadOnlyList<NodeKey> clusters, CancellationToken cancellationToken);

    /// <summary>Who works with whom around these clusters: all partners of each, and all partners of those partners. Clusters only; agreements that are planned or in gestation do not count.</summary>
    /// <param name="clusters">Around whom.</param>
    /// <param name="most">How many partners of a cluster's partners are looked at: its partners are taken in key order, up to the first whose own partners would be too many in all. It and those behind it are cut (<see cref="Cooperations.IsKnown"/>), unless another of the clusters reaches them.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    ValueTask<Cooperations> PartnershipsAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken);

    /// <summary>For each <see cref="StoredSignature"/>, the first <paramref name="most"/> keys of the clusters that have it, in key order.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<NodeKey>>> ClustersOfAsync(IReadOnlyList<long> signatures, int most, CancellationToken cancellationToken);

    /// <summary>For each cluster, the active ones whose portfolios overlap most with its own, at most <paramref name="most"/>, in the order of <see cref="SimilarPortfolios"/>.</summary>
    ValueTask<IReadOnlyList<IReadOnlyList<SimilarPortfolio>>> SimilarClustersAsync(IReadOnlyList<NodeKey> clusters, int most, CancellationToken cancellationToken);

    /// <summary>Figures of activities in regions, from observations of one indicator in one year and unit; null where there are none.</summary>
    /// <param name="indicator">Which; null for the one with most figures.</param>
    /// <param name="year">Which; null for the one with most figures, the latest of equals.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    ValueTask<RegionFigures?> RegionFiguresAsync(string? indicator, int? year, CancellationToken cancellationToken);

    /// <summary>All nodes of one kind, in key order, as they are read; for exports, not for answers.</summary>
    IAsyncEnumerable<Node> NodesAsync(NodeKind kind, CancellationToken cancellationToken);

    /// <summary>All links of one kind that were written, in the order of <see cref="LinkIdentity"/>, as they are read. Links that follow from their node (<see cref="Rules.DerivedLinks"/>) are left out: the node says them already.</summary>
    IAsyncEnumerable<Link> LinksAsync(LinkKind kind, CancellationToken cancellationToken);
}

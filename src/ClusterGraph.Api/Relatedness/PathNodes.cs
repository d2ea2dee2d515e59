using System.Collections.Frozen;
using System.Collections.Immutable;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness.Paths;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Relatedness;

/// <summary>What the hops of some paths show: nodes, and the WORKS_IN links at ends that are clusters.</summary>
internal sealed record PathNodes(NodeSet Nodes, FrozenDictionary<(NodeKey Cluster, NodeKey Activity), Link> Works)
{
    public static async ValueTask<PathNodes> ReadAsync(IGraphSnapshot snapshot, IReadOnlyCollection<RelatedPath> paths, IEnumerable<NodeKey> further, CancellationToken cancellation)
    {
        var nodes = await NodeSet.ReadAsync(snapshot, paths.SelectMany(KeysOf).Concat(further), cancellation);
        ImmutableArray<NodeKey> clusters = [.. paths.SelectMany(path => path.Nodes).Where(key => key.Kind == NodeKind.Cluster).Distinct()];
        var works = await snapshot.FollowAsync(clusters, new RouteQuery(Route.Out(LinkKind.WorksIn, NodeKind.Activity), new Selection { Page = new PageRequest { Size = 100 } }), cancellation);
        return new PathNodes(nodes, works.SelectMany(page => page.Rows).DistinctBy(row => (row.Link!.From, row.Link.To)).ToFrozenDictionary(row => (row.Link!.From, row.Link.To), row => row.Link!));
    }

    /// <summary>All nodes that a path shows.</summary>
    public static IEnumerable<NodeKey> KeysOf(RelatedPath path) => path.Nodes.Concat(path.Hops.Select(hop => hop.Edge?.CommonClass).OfType<NodeKey>());

    /// <summary>The link of a hop between a cluster and what it works in; null for other hops.</summary>
    public Link? WorkOf(PathHop hop) => Works.GetValueOrDefault((hop.From, hop.To)) ?? Works.GetValueOrDefault((hop.To, hop.From));
}

using System.Collections.Immutable;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Partners;

namespace ClusterGraph.Storage.Memory;

/// <summary>Reads what scores know about clusters off their own links and the graph that they hang in.</summary>
/// <param name="graph">Places, strategies and activities at least, with the links between them.</param>
internal sealed class ClusterReader(KnowledgeGraph graph)
{
    /// <summary>The kinds of links from a cluster that matter.</summary>
    public static readonly ImmutableArray<LinkKind> OwnKinds = [LinkKind.WorksIn, LinkKind.Offers, LinkKind.Needs, LinkKind.LocatedIn, LinkKind.MergedInto, LinkKind.SucceededBy];

    /// <summary>Null when there is no such cluster in the graph.</summary>
    public ClusterProfile? Find(NodeKey key) => graph.Find(key) is Cluster cluster ? Read(cluster) : null;

    public ClusterProfile Read(Cluster cluster) => Read(cluster, OwnKinds.SelectMany(kind => Links(cluster.Key, kind)));

    /// <param name="cluster">The cluster; it need not be in the graph.</param>
    /// <param name="own">Its links of <see cref="OwnKinds"/>, those of a kind in key order of their other ends.</param>
    public ClusterProfile Read(Cluster cluster, IEnumerable<Link> own)
    {
        var byKind = own.ToLookup(link => link.Kind);
        var places = Places(byKind[LinkKind.LocatedIn].Select(link => link.To));
        var worksIn = byKind[LinkKind.WorksIn].DistinctBy(link => link.To).ToImmutableArray();
        return new ClusterFacts
        {
            Cluster = cluster,
            WorksIn = worksIn,
            Offers = [.. byKind[LinkKind.Offers]],
            Needs = [.. byKind[LinkKind.Needs]],
            Places = places,
            Succeeded = byKind[LinkKind.MergedInto].Concat(byKind[LinkKind.SucceededBy]).Any(),
            Ris3Linked = OnAPriority(worksIn, places) ? true : null,
        }.ToProfile();
    }

    private ImmutableArray<Node> Places(IEnumerable<NodeKey> direct)
    {
        var found = new SortedDictionary<NodeKey, Node>();
        var waiting = new Queue<NodeKey>(direct);
        while (waiting.TryDequeue(out var at))
            if (graph.Find(at) is { } place && found.TryAdd(at, place))
                foreach (var link in Links(at, LinkKind.LocatedIn).Concat(Links(at, LinkKind.PartOf))) waiting.Enqueue(link.To);
        return [.. found.Values];
    }

    private bool OnAPriority(ImmutableArray<Link> worksIn, ImmutableArray<Node> places)
    {
        var priorities = places.Where(place => place.Key.Kind == NodeKind.Region)
            .SelectMany(region => graph.Follow(region.Key, LinkKind.Covers, LinkDirection.In))
            .SelectMany(strategy => Links(strategy.Node.Key, LinkKind.Prioritises)).Select(link => link.To).ToHashSet();
        return priorities.Count > 0 && worksIn.Any(link => Upward(link.To).Any(priorities.Contains));
    }

    private IEnumerable<NodeKey> Upward(NodeKey activity) => Links(activity, LinkKind.Broader).SelectMany(link => Upward(link.To)).Prepend(activity);

    private IEnumerable<Link> Links(NodeKey key, LinkKind kind) => graph.Follow(key, kind, LinkDirection.Out).Select(end => end.Link);
}

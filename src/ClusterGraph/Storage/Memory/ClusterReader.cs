using System.Collections.Immutable;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Partners;

namespace ClusterGraph.Storage.Memory;

/// <summary>Reads what scores know about clusters off the graph.</summary>
internal sealed class ClusterReader(KnowledgeGraph graph)
{
    /// <summary>Null when there is no such cluster.</summary>
    public ClusterProfile? Find(NodeKey key) => graph.Find(key) is Cluster cluster ? Read(cluster) : null;

    public ClusterProfile Read(Cluster cluster)
    {
        var places = Places(cluster.Key);
        var worksIn = Links(cluster.Key, LinkKind.WorksIn).DistinctBy(link => link.To).ToImmutableArray();
        return new ClusterFacts
        {
            Cluster = cluster,
            WorksIn = worksIn,
            Offers = [.. Links(cluster.Key, LinkKind.Offers)],
            Needs = [.. Links(cluster.Key, LinkKind.Needs)],
            Places = places,
            Succeeded = Links(cluster.Key, LinkKind.MergedInto).Concat(Links(cluster.Key, LinkKind.SucceededBy)).Any(),
            Ris3Linked = OnAPriority(worksIn, places) ? true : null,
        }.ToProfile();
    }

    private ImmutableArray<Node> Places(NodeKey key)
    {
        var found = new SortedDictionary<NodeKey, Node>();
        var waiting = new Queue<NodeKey>([key]);
        while (waiting.TryDequeue(out var at))
            foreach (var (place, _) in graph.Follow(at, LinkKind.LocatedIn, LinkDirection.Out).Concat(at == key ? [] : graph.Follow(at, LinkKind.PartOf, LinkDirection.Out)))
                if (found.TryAdd(place.Key, place)) waiting.Enqueue(place.Key);
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

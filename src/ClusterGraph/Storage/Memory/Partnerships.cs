using ClusterGraph.Agreements;
using ClusterGraph.Graph;
using Together = ClusterGraph.Partners.Cooperations;

namespace ClusterGraph.Storage.Memory;

/// <summary>Which clusters work together already.</summary>
internal static class Partnerships
{
    /// <summary>The partners of some clusters, and those partners' partners, as <see cref="IGraphSnapshot.PartnershipsAsync"/> wants them.</summary>
    public static Together Around(KnowledgeGraph graph, IReadOnlyList<NodeKey> clusters, int most)
    {
        var lists = clusters.Distinct().ToDictionary(cluster => cluster, cluster => Of(graph, cluster));
        HashSet<NodeKey> reached = [.. lists.Keys], met = [];
        foreach (var own in lists.Values.ToList())
        {
            var left = (long)most;
            foreach (var partner in own)
            {
                met.Add(partner);
                if (left < 0) continue;
                if (!lists.TryGetValue(partner, out var others)) lists[partner] = others = Of(graph, partner);
                left -= others.Length;
                if (left >= 0) reached.Add(partner);
            }
        }

        var pairs = lists.Where(list => reached.Contains(list.Key)).SelectMany(list => list.Value.Select(partner => (list.Key, partner)));
        return Together.From(pairs, met.Except(reached));
    }

    /// <summary>The clusters that a cluster works with, in key order.</summary>
    private static NodeKey[] Of(KnowledgeGraph graph, NodeKey cluster) =>
    [
        .. Cooperations.Of(graph, cluster)
            .Where(cooperation => cooperation.Partner.Key.Kind == NodeKind.Cluster && IsAtWork(cooperation.Agreement.Status))
            .Select(cooperation => cooperation.Partner.Key).Distinct().Order(),
    ];

    /// <summary>Whether an agreement of this status is more than a plan.</summary>
    public static bool IsAtWork(AgreementStatus status) => status is not (AgreementStatus.PlanOrTarget or AgreementStatus.InGestation);
}

using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>Which clusters work together already.</summary>
internal static class Partnerships
{
    /// <summary>The pairs around some clusters: their partners, and those partners' partners.</summary>
    public static IEnumerable<(NodeKey A, NodeKey B)> Around(KnowledgeGraph graph, IEnumerable<NodeKey> clusters)
    {
        var own = clusters.Distinct().SelectMany(cluster => Of(graph, cluster)).ToList();
        return own.Concat(own.Select(pair => pair.B).Distinct().SelectMany(partner => Of(graph, partner)));
    }

    public static IEnumerable<(NodeKey A, NodeKey B)> Of(KnowledgeGraph graph, NodeKey cluster) => Cooperations.Of(graph, cluster)
        .Where(cooperation => cooperation.Partner.Key.Kind == NodeKind.Cluster && IsAtWork(cooperation.Agreement.Status))
        .Select(cooperation => (cluster, cooperation.Partner.Key));

    /// <summary>Whether an agreement of this status is more than a plan.</summary>
    public static bool IsAtWork(AgreementStatus status) => status is not (AgreementStatus.PlanOrTarget or AgreementStatus.InGestation);
}

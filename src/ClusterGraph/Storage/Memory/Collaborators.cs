using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>Counts the agreements that an actor shares with each of its partners.</summary>
internal static class Collaborators
{
    /// <summary>Most agreements first, then by key; at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<Collaborator> Of(KnowledgeGraph graph, NodeKey actor, int most) =>
    [
        .. Cooperations.Of(graph, actor).GroupBy(cooperation => cooperation.Partner.Key)
            .Select(shared => new Collaborator(shared.First().Partner, shared.Select(cooperation => cooperation.Agreement.Key).Distinct().Count()))
            .OrderByDescending(collaborator => collaborator.Agreements).ThenBy(collaborator => collaborator.Node.Key).Take(most),
    ];
}

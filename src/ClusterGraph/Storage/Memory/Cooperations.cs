using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>Who works with whom, read off agreements and roles.</summary>
internal static class Cooperations
{
    /// <summary>An actor's partners by agreement, then partner, then the partner's role.</summary>
    public static IReadOnlyList<Cooperation> Of(KnowledgeGraph graph, NodeKey actor) =>
    [
        .. graph.Follow(actor, LinkKind.PartyTo, LinkDirection.Out).GroupBy(own => own.Node.Key)
            .SelectMany(own => In((Agreement)own.First().Node, actor, [.. own.Select(link => link.Link.Details.Role)], graph)),
    ];

    // An actor may be in an agreement in two roles: then it works with those that either role works with.
    private static IEnumerable<Cooperation> In(Agreement agreement, NodeKey actor, LinkRole?[] roles, KnowledgeGraph graph) =>
        graph.Follow(agreement.Key, LinkKind.PartyTo, LinkDirection.In)
            .Where(party => party.Node.Key != actor)
            .Where(party => Array.Exists(roles, role => Joins(agreement.Topology, role, party.Link.Details.Role)))
            .Select(party => new Cooperation(party.Node, agreement, party.Link));

    /// <summary>Whether parties in these roles work with each other: in a star only the hub with a spoke.</summary>
    public static bool Joins(AgreementTopology topology, LinkRole? one, LinkRole? other) => topology != AgreementTopology.Star || Meet(one, other);

    private static bool Meet(LinkRole? a, LinkRole? b) => (a, b) is (LinkRole.Hub, LinkRole.Spoke) or (LinkRole.Spoke, LinkRole.Hub);
}

using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>In a star every party is hub, spoke or has a role beside them, elsewhere none is hub or spoke; otherwise nobody could tell who works with whom.</summary>
internal static class StarCheck
{
    public static IEnumerable<Problem> Problems(ChangeSet changes, ResultingGraph result)
    {
        var put = changes.Links.Where(link => link.Kind == LinkKind.PartyTo);
        var ofPutAgreements = changes.Nodes.OfType<Agreement>().SelectMany(agreement => result.In(agreement.Key, LinkKind.PartyTo));
        return put.Concat(ofPutAgreements).DistinctBy(LinkIdentity.Of)
            .Where(link => result.Find(link.To) is Agreement agreement && (IsStar(agreement) ? link.Details.Role is null or LinkRole.Party : link.Details.Role is LinkRole.Hub or LinkRole.Spoke))
            .Select(link => new Problem(LinkIdentity.Of(link).ToString(), "a party to a STAR agreement is HUB or SPOKE or says its other role; a party to another one is neither HUB nor SPOKE"));
    }

    private static bool IsStar(Agreement agreement) => agreement.Topology == AgreementTopology.Star;
}

using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>In a star every party is hub, spoke or has a role beside them, elsewhere none is hub or spoke; otherwise nobody could tell who works with whom.</summary>
internal static class StarCheck
{
    public static IEnumerable<Problem> Problems(ChangeSet changes, ResultingGraph result)
    {
        // The links of agreements that were there before are judged by what the agreement becomes.
        var put = changes.Links.Where(link => link.Kind == LinkKind.PartyTo);
        var ofPutAgreements = changes.Nodes.OfType<Agreement>().Where(agreement => result.Current.Find(agreement.Key) is not null).SelectMany(agreement => result.In(agreement.Key, LinkKind.PartyTo));
        return put.Concat(ofPutAgreements)
            .Where(link => result.Find(link.To) is Agreement agreement && (IsStar(agreement) ? link.Details.Role is null or LinkRole.Party : link.Details.Role is LinkRole.Hub or LinkRole.Spoke))
            .Select(LinkIdentity.Of).Distinct()
            .Select(link => new Problem(link.ToString(), "a party to a STAR agreement is HUB or SPOKE or says its other role; a party to another one is neither HUB nor SPOKE"));
    }

    private static bool IsStar(Agreement agreement) => agreement.Topology == AgreementTopology.Star;
}

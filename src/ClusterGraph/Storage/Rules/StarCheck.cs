using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Rules;

/// <summary>In a star every party is hub or spoke, or supports it in a named role; elsewhere there is neither hub nor spoke. Otherwise nobody could tell who works with whom.</summary>
internal static class StarCheck
{
    public static IEnumerable<Problem> Problems(ChangeSet changes, ResultingGraph result)
    {
        var put = changes.Links.Where(link => link.Kind == LinkKind.PartyTo);
        var ofPutAgreements = changes.Nodes.OfType<Agreement>().SelectMany(agreement => result.In(agreement.Key, LinkKind.PartyTo));
        return put.Concat(ofPutAgreements).DistinctBy(LinkIdentity.Of)
            .Where(link => result.Find(link.To) is Agreement agreement && !Fits(agreement.Topology, link.Details.Role))
            .Select(link => new Problem(LinkIdentity.Of(link).ToString(), "a party to a STAR agreement has the role HUB or SPOKE or a supporting one such as PROMOTER; in other agreements there is neither HUB nor SPOKE"));
    }

    private static bool Fits(AgreementTopology topology, LinkRole? role) => role is LinkRole.Hub or LinkRole.Spoke
        ? topology == AgreementTopology.Star
        : topology != AgreementTopology.Star || role is not (null or LinkRole.Party);
}

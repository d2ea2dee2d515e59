using ClusterGraph.Api.Schema;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Countries;

/// <summary>Country in the schema.</summary>
internal sealed class CountryType : NodeType<Country>
{
    public CountryType(SchemaParts parts) : base("A country of ISO 3166-1.", parts)
    {
        Own(country => country.Code, "ISO 3166-1 alpha-2 code, such as `ES`.", ListUse.FilterAndSort);
        Own(country => country.Bloc, "On which side of the bi-regional relationship it stood in 2018.", ListUse.All);
        OwnOptional(country => country.Coordinates, "A point in the country; null where none is known.");
        Lists.Locate(NodeFields.Of<Country>("coordinates"));
        Relate("regions", "Places in it, as far down as the data goes.", Route.In(LinkKind.PartOf, NodeKind.Region));
        Relate("groupings", "Supranational areas that it is part of.", Route.Out(LinkKind.PartOf, NodeKind.Region));
        Relate("clusters", "Clusters located in it.", Route.In(LinkKind.LocatedIn, NodeKind.Cluster));
        Relate("clusterGroups", "Counted or unnamed sets of clusters located in it.", Route.In(LinkKind.LocatedIn, NodeKind.ClusterGroup));
        Relate("organisations", "Organisations located in it.", Route.In(LinkKind.LocatedIn, NodeKind.Organisation));
        Relate("programmes", "Programmes that cover it; inferred cover is marked on the edge.", Route.In(LinkKind.Covers, NodeKind.Programme), facet: true);
        Relate("strategies", "Strategies for it.", Route.In(LinkKind.Covers, NodeKind.Strategy));
        Relate("agreements", "Agreements that it is a party to.", Route.Out(LinkKind.PartyTo, NodeKind.Agreement), LinkField.Role);
        Relate("operates", "What it runs.", Route.Out(LinkKind.Operates, NodeKind.Programme, NodeKind.Organisation, NodeKind.Event, NodeKind.Strategy, NodeKind.Cluster), LinkField.Role);
        Relate("participatesIn", "What it takes part in.", Route.Out(LinkKind.ParticipatesIn, NodeKind.Programme, NodeKind.Event, NodeKind.Strategy, NodeKind.Organisation));
        Relate("memberOf", "Bodies that it is a member of.", Route.Out(LinkKind.MemberOf, NodeKind.Organisation, NodeKind.Cluster, NodeKind.ClusterGroup));
        Relate("funds", "What it pays for.", Route.Out(LinkKind.Funds, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Agreement, NodeKind.Organisation, NodeKind.Event));
    }
}

using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.Regions;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Regions;

/// <summary>Region in the schema.</summary>
internal sealed class RegionType : NodeType<Region>
{
    public RegionType(SchemaParts parts) : base("A place other than a country: sub-national region, city, border area or group of countries.", parts)
    {
        Own(region => region.RegionKind, "What sort of place it is.", ListUse.All);
        OwnOptional(region => region.Code, "Its code in `codeScheme`, such as `ES21` or `MX-QUE`; null where none fits.", ListUse.FilterAndSort);
        OwnOptional(region => region.CodeScheme, "`ISO3166-2`, `NUTS2016`, or another version of NUTS from 2006 to 2024.", ListUse.Filter | ListUse.Facet);
        OwnOptional(region => region.Coordinates, "Of the city or of the area's main place; null where a point would mislead.");
        Lists.Locate(NodeFields.Of<Region>("coordinates"));
        Relate("countries", "Countries that it lies in.", Route.Out(LinkKind.PartOf, NodeKind.Country), facet: true);
        Relate("parents", "Larger places that it is part of.", Route.Out(LinkKind.PartOf, NodeKind.Region));
        Relate("parts", "Places and countries that are part of it.", Route.In(LinkKind.PartOf, NodeKind.Region, NodeKind.Country));
        Relate("clusters", "Clusters located in it.", Route.In(LinkKind.LocatedIn, NodeKind.Cluster), facet: true);
        Relate("clusterGroups", "Counted or unnamed sets of clusters located in it.", Route.In(LinkKind.LocatedIn, NodeKind.ClusterGroup));
        Relate("organisations", "Organisations located in it.", Route.In(LinkKind.LocatedIn, NodeKind.Organisation));
        Relate("programmes", "Programmes that cover it.", Route.In(LinkKind.Covers, NodeKind.Programme));
        Relate("strategies", "Strategies for it.", Route.In(LinkKind.Covers, NodeKind.Strategy));
        Relate("agreements", "Agreements that it is a party to.", Route.Out(LinkKind.PartyTo, NodeKind.Agreement), LinkField.Role);
        Relate("events", "Events that took place in it.", Route.In(LinkKind.LocatedIn, NodeKind.Event));
        Relate("participatesIn", "What it takes part in.", Route.Out(LinkKind.ParticipatesIn, NodeKind.Programme, NodeKind.Event, NodeKind.Strategy, NodeKind.Organisation));
        Relate("memberOf", "Bodies that it is a member of.", Route.Out(LinkKind.MemberOf, NodeKind.Organisation, NodeKind.Cluster, NodeKind.ClusterGroup));
        Clusters.SimilarField.AddTo(this);
    }
}

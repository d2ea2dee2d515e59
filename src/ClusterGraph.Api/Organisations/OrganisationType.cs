using ClusterGraph.Api.Clusters;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.Organisations;

namespace ClusterGraph.Api.Organisations;

/// <summary>Organisation in the schema.</summary>
internal sealed class OrganisationType : NodeType<Organisation>
{
    public OrganisationType(SchemaParts parts) : base("A body that is not itself a cluster: agency, ministry, observatory, network, funder, chamber, bank ...", parts)
    {
        Own(organisation => organisation.Kind, "What sort of body it is.", ListUse.All);
        Relate("countries", "Countries that it is located in.", Route.Out(LinkKind.LocatedIn, NodeKind.Country), facet: true);
        Relate("regions", "Regions, cities and areas that it is located in.", Route.Out(LinkKind.LocatedIn, NodeKind.Region), facet: true);
        Relate("agreements", "Agreements that it is a party to, with its role.", Route.Out(LinkKind.PartyTo, NodeKind.Agreement), LinkField.Role);
        Relate("operates", "What it runs, and in which role.", Route.Out(LinkKind.Operates, NodeKind.Programme, NodeKind.Organisation, NodeKind.Event, NodeKind.Strategy, NodeKind.Cluster), LinkField.Role);
        Relate("operators", "Who runs it.", Route.In(LinkKind.Operates, NodeKind.Organisation, NodeKind.Country), LinkField.Role);
        Relate("funds", "What it pays for.", Route.Out(LinkKind.Funds, NodeKind.Programme, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Agreement, NodeKind.Organisation, NodeKind.Event));
        Relate("funders", "Who pays for it.", Route.In(LinkKind.Funds, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        Relate("sponsorsOf", "What it sponsors.", Route.Out(LinkKind.Sponsors, NodeKind.Agreement, NodeKind.Programme, NodeKind.Event, NodeKind.Cluster, NodeKind.ClusterGroup));
        Relate("participatesIn", "What it takes part in.", Route.Out(LinkKind.ParticipatesIn, NodeKind.Programme, NodeKind.Event, NodeKind.Strategy, NodeKind.Organisation));
        Relate("participants", "Who takes part in it.", Route.In(LinkKind.ParticipatesIn, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation, NodeKind.Region, NodeKind.Country));
        Relate("memberOf", "Bodies that it is a member of.", Route.Out(LinkKind.MemberOf, NodeKind.Organisation, NodeKind.Cluster, NodeKind.ClusterGroup));
        Relate("members", "Its members.", Route.In(LinkKind.MemberOf, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation, NodeKind.Region, NodeKind.Country));
        Relate("partOf", "Larger bodies that it is part of.", Route.Out(LinkKind.PartOf, NodeKind.Organisation));
        Relate("parts", "Bodies that are part of it.", Route.In(LinkKind.PartOf, NodeKind.Organisation));
        Relate("offers", "Activities and technologies that it offers.", Route.Out(LinkKind.Offers, NodeKind.Activity, NodeKind.Technology));
        Relate("needs", "Activities and technologies that it looks for.", Route.Out(LinkKind.Needs, NodeKind.Activity, NodeKind.Technology));
        CooperationField.AddTo(this);
        CollaboratorField.AddTo(this);
    }
}

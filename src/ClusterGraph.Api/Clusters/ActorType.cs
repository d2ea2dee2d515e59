using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Clusters;

/// <summary>What clusters and sets of clusters have in common: they are somewhere, work in something, and take part in agreements and programmes.</summary>
internal abstract class ActorType<T> : NodeType<T> where T : Node
{
    protected ActorType(string description, SchemaParts parts) : base(description, parts)
    {
        Relate("countries", "Countries that it is located in.", Route.Out(LinkKind.LocatedIn, NodeKind.Country), facet: true);
        Relate("regions", "Regions, cities and areas that it is located in.", Route.Out(LinkKind.LocatedIn, NodeKind.Region), facet: true);
        Relate("activities", "What it works in.", Route.Out(LinkKind.WorksIn, NodeKind.Activity), LinkField.Main | LinkField.Share, facet: true);
        Relate("offers", "Activities and technologies that it offers to partners.", Route.Out(LinkKind.Offers, NodeKind.Activity, NodeKind.Technology));
        Relate("needs", "Activities and technologies that it looks for in partners.", Route.Out(LinkKind.Needs, NodeKind.Activity, NodeKind.Technology));
        Relate("technologies", "Technologies that it uses.", Route.Out(LinkKind.Uses, NodeKind.Technology));
        Relate("agreements", "Agreements that it is a party to, with its role.", Route.Out(LinkKind.PartyTo, NodeKind.Agreement), LinkField.Role);
        Relate("programmes", "Programmes that it takes part in.", Route.Out(LinkKind.ParticipatesIn, NodeKind.Programme));
        Relate("participatesIn", "Everything that it takes part in: programmes, events, strategies, bodies.", Route.Out(LinkKind.ParticipatesIn, NodeKind.Programme, NodeKind.Event, NodeKind.Strategy, NodeKind.Organisation));
        Relate("memberOf", "Bodies that it is a member of.", Route.Out(LinkKind.MemberOf, NodeKind.Organisation, NodeKind.Cluster, NodeKind.ClusterGroup));
        Relate("members", "Its members.", Route.In(LinkKind.MemberOf, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation, NodeKind.Region, NodeKind.Country));
        Relate("sponsors", "Who sponsors it.", Route.In(LinkKind.Sponsors, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        Relate("funders", "Who pays for it.", Route.In(LinkKind.Funds, NodeKind.Organisation, NodeKind.Programme, NodeKind.Country, NodeKind.Region));
        CooperationField.AddTo(this);
        CollaboratorField.AddTo(this);
    }
}

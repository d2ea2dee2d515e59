using ClusterGraph.Api.Schema;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Clusters;

/// <summary>Cluster in the schema.</summary>
internal sealed class ClusterType : NodeType<Cluster>
{
    public ClusterType(SchemaParts parts) : base("An agglomeration of related firms, or the body that represents it.", parts)
    {
        Own(cluster => cluster.Kind, "What sort of cluster body it is.", ListUse.All);
        OwnOptional(cluster => cluster.Status, "Where it stands, as the source describes it; null when the source does not say.", ListUse.All);
        OwnOptional(cluster => cluster.Founded, "Year of creation; null when nobody stated it.", ListUse.All);
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
        Relate("partOf", "Larger bodies that it is part of.", Route.Out(LinkKind.PartOf, NodeKind.Cluster));
        Relate("parts", "Bodies that are part of it.", Route.In(LinkKind.PartOf, NodeKind.Cluster));
        Relate("successors", "What it became.", Route.Out(LinkKind.SucceededBy, NodeKind.Cluster));
        Relate("predecessors", "What it was before.", Route.In(LinkKind.SucceededBy, NodeKind.Cluster));
        Relate("mergedInto", "What it merged into.", Route.Out(LinkKind.MergedInto, NodeKind.Cluster));
        Relate("mergedFrom", "What merged into it.", Route.In(LinkKind.MergedInto, NodeKind.Cluster));
        Relate("convergedWith", "Bodies that it converged with.", Route.Both(LinkKind.ConvergedWith, NodeKind.Cluster));
        Relate("enlarged", "Bodies whose field it enlarged.", Route.Out(LinkKind.Enlarged, NodeKind.Cluster));
        Relate("enlargedBy", "Bodies that enlarged its field.", Route.In(LinkKind.Enlarged, NodeKind.Cluster));
        Relate("operators", "Who runs it, and in which role.", Route.In(LinkKind.Operates, NodeKind.Organisation, NodeKind.Country), LinkField.Role);
        CooperationField.AddTo(this);
    }
}

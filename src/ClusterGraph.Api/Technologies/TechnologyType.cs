using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;
using ClusterGraph.Technologies;

namespace ClusterGraph.Api.Technologies;

/// <summary>Technology in the schema.</summary>
internal sealed class TechnologyType : NodeType<Technology>
{
    public TechnologyType(SchemaParts parts) : base("An enabling technology or a technology field.", parts)
    {
        Own(technology => technology.Scheme, "The classification that the code belongs to.", ListUse.All);
        Own(technology => technology.Code, "Code within the scheme.", ListUse.FilterAndSort);
        Relate("broader", "What it is a part of.", Route.Out(LinkKind.Broader, NodeKind.Technology));
        Relate("narrower", "Its parts.", Route.In(LinkKind.Broader, NodeKind.Technology));
        Relate("related", "Related technologies and activities, with weight, basis and evidence, the most related first; read both ways.", Route.Both(LinkKind.RelatedTo, NodeKind.Activity, NodeKind.Technology), LinkField.Relatedness);
        Relate("users", "Clusters, sets of clusters and activities that use it.", Route.In(LinkKind.Uses, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Activity));
        Relate("offeredBy", "Who offers it.", Route.In(LinkKind.Offers, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation));
        Relate("neededBy", "Who looks for it.", Route.In(LinkKind.Needs, NodeKind.Cluster, NodeKind.ClusterGroup, NodeKind.Organisation));
        Relate("strategies", "Strategies that put it first.", Route.In(LinkKind.Prioritises, NodeKind.Strategy), LinkField.PriorityKind);
    }
}

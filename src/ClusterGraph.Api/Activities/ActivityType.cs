using ClusterGraph.Activities;
using ClusterGraph.Api.Schema;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Activities;

/// <summary>Activity in the schema.</summary>
internal sealed class ActivityType : NodeType<Activity>
{
    public ActivityType(SchemaParts parts) : base("A sector or product activity: a NACE Rev. 2 heading, or one of the report's own sectors.", parts)
    {
        Own(activity => activity.Scheme, "The classification that the code belongs to.", ListUse.All);
        Own(activity => activity.Code, "Code within the scheme: a NACE section, division, group or class (`C`, `30`, `30.3`, `30.30`), or the report sector's own slug.", ListUse.FilterAndSort);
        Relate("broader", "What it is a part of in the classification.", Route.Out(LinkKind.Broader, NodeKind.Activity));
        Relate("narrower", "Its parts in the classification.", Route.In(LinkKind.Broader, NodeKind.Activity));
        Relate("related", "Related activities and technologies, with weight, basis and evidence, the most related first; read both ways.", Route.Both(LinkKind.RelatedTo, NodeKind.Activity, NodeKind.Technology), LinkField.Relatedness);
        Relate("technologies", "Technologies that it uses.", Route.Out(LinkKind.Uses, NodeKind.Technology));
        Relate("clusters", "Clusters that work in it.", Route.In(LinkKind.WorksIn, NodeKind.Cluster), LinkField.Main | LinkField.Share, facet: true);
        Relate("clusterGroups", "Sets of clusters that work in it.", Route.In(LinkKind.WorksIn, NodeKind.ClusterGroup), LinkField.Main | LinkField.Share);
        Relate("agreements", "Agreements about it.", Route.In(LinkKind.About, NodeKind.Agreement));
        Relate("programmes", "Programmes that target it.", Route.In(LinkKind.Targets, NodeKind.Programme));
        Relate("strategies", "Strategies that put it first.", Route.In(LinkKind.Prioritises, NodeKind.Strategy), LinkField.PriorityKind);
    }
}

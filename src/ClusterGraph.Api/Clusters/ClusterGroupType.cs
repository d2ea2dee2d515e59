using ClusterGraph.Api.Schema;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Clusters;

/// <summary>ClusterGroup in the schema.</summary>
internal sealed class ClusterGroupType : ActorType<ClusterGroup>
{
    public ClusterGroupType(SchemaParts parts) : base("A counted or unnamed set of clusters or partners, such as 24 clusters from France.", parts)
    {
        OwnOptional(group => group.Size, "How many there are, as the source words it.");
        Relate("partOf", "Sets that it is part of.", Route.Out(LinkKind.PartOf, NodeKind.ClusterGroup));
        Relate("parts", "Sets that are part of it.", Route.In(LinkKind.PartOf, NodeKind.ClusterGroup));
    }
}

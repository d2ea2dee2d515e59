using ClusterGraph.Api.Schema;
using ClusterGraph.Clusters;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Clusters;

/// <summary>Cluster in the schema.</summary>
internal sealed class ClusterType : ActorType<Cluster>
{
    public ClusterType(SchemaParts parts) : base("An agglomeration of related firms, or the body that represents it.", parts)
    {
        Own(cluster => cluster.Kind, "What sort of cluster body it is.", ListUse.All);
        OwnOptional(cluster => cluster.Status, "Where it stands, as the source describes it; null when the source does not say.", ListUse.All);
        OwnOptional(cluster => cluster.Founded, "Year of creation; null when nobody stated it.", ListUse.All);
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
        SimilarField.AddTo(this);
    }
}

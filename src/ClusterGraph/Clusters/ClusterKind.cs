namespace ClusterGraph.Clusters;

/// <summary>What sort of cluster body it is.</summary>
public enum ClusterKind
{
    Agglomeration,
    ClusterOrganisation,
    PreCluster,
    Federation,
    Apl,
    Council,
    MetaCluster,
}

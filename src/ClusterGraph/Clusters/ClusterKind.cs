namespace ClusterGraph.Clusters;

/// <summary>What sort of cluster body it is.</summary>
public enum ClusterKind
{
    /// <summary>Firms in one place and field, without a body of their own.</summary>
    Agglomeration,

    /// <summary>A body that represents a cluster: initiative, association.</summary>
    ClusterOrganisation,

    /// <summary>A cluster in the making, named so by its source.</summary>
    PreCluster,

    /// <summary>A body of several cluster organisations.</summary>
    Federation,

    /// <summary>A local productive arrangement of Brazil (arranjo produtivo local, APL; LPA in the report).</summary>
    Apl,

    /// <summary>A council.</summary>
    Council,

    /// <summary>A cluster of clusters.</summary>
    MetaCluster,
}

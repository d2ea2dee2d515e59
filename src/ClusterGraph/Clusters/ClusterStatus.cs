namespace ClusterGraph.Clusters;

/// <summary>Where a cluster body stands in its life.</summary>
public enum ClusterStatus
{
    /// <summary>At work.</summary>
    Active,

    /// <summary>Being set up.</summary>
    InGestation,

    /// <summary>Planned.</summary>
    Planned,

    /// <summary>Merged into another.</summary>
    Merged,

    /// <summary>Goes on under another name.</summary>
    Renamed,

    /// <summary>Ended.</summary>
    Ended,
}

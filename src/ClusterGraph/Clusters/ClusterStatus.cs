namespace ClusterGraph.Clusters;

/// <summary>Where a cluster body stands in its life.</summary>
public enum ClusterStatus
{
    Active,
    InGestation,
    Planned,
    Merged,
    Renamed,
    Ended,
}

using ClusterGraph.Graph;

namespace ClusterGraph.Clusters;

/// <summary>A counted or unnamed set of clusters or partners ("24 clusters from France").</summary>
public sealed record ClusterGroup : Node
{
    public Quantity? Size { get; init; }
}

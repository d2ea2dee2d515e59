using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>How much of an activity a region has: persons employed, firms, exports. Null when nobody published it, 0 when it was measured as nothing.</summary>
public readonly record struct RegionActivityCell(NodeKey Region, NodeKey Activity, decimal? Quantity);

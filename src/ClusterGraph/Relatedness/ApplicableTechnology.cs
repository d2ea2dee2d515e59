using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>A technology joined by an edge to an activity that a region is specialised in, the strongest such edge.</summary>
public sealed record ApplicableTechnology(NodeKey Technology, RelatednessEdge Edge);

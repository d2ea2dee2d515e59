using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>A technology (or activity) that a cluster offers or needs, and how much, in (0,1].</summary>
public readonly record struct Capability(NodeKey Item, double Weight);

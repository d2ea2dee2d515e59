using ClusterGraph.Graph;

namespace ClusterGraph.Partners.Signatures;

/// <summary>A cluster with its score and H.</summary>
public readonly record struct RankedCluster(NodeKey Key, double Score, double Hybrid);

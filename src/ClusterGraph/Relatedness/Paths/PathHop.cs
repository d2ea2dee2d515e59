using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness.Paths;

/// <summary>One edge of a path, in the path's direction.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Weight">In (0,1].</param>
/// <param name="Edge">The relatedness edge; null for a hop between an end of the path and what it holds.</param>
public sealed record PathHop(NodeKey From, NodeKey To, double Weight, RelatednessEdge? Edge);

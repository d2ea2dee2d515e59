using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A part of the graph.</summary>
/// <param name="Nodes">Its nodes, nearest first, then by key.</param>
/// <param name="Links">All links of the wanted kinds between them, by kind and ends.</param>
/// <param name="Truncated">Whether the limit cut nodes off.</param>
public sealed record Subgraph(IReadOnlyList<Node> Nodes, IReadOnlyList<Link> Links, bool Truncated);

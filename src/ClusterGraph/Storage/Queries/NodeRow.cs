using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A node of a page, and the link that led to it (null in a list that follows no link).</summary>
public readonly record struct NodeRow(Node Node, Link? Link);

using ClusterGraph.Graph;

namespace ClusterGraph.Storage;

/// <summary>Nodes by kind and links by kind; kinds with none are present with 0.</summary>
public sealed record GraphCounts(IReadOnlyDictionary<NodeKind, int> Nodes, IReadOnlyDictionary<LinkKind, int> Links);

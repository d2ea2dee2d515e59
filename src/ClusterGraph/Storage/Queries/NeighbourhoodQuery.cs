using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>What lies around some nodes, links followed either way.</summary>
/// <param name="Keys">Where to start; keys without a node are passed over.</param>
/// <param name="Depth">How many links away at most; 0 for the nodes themselves.</param>
/// <param name="Limit">How many nodes at most: nearer ones first, then by key.</param>
public sealed record NeighbourhoodQuery(ImmutableArray<NodeKey> Keys, int Depth, int Limit)
{
    /// <summary>Only along links of these kinds; none named: of all.</summary>
    public ImmutableArray<LinkKind> Links { get; init; } = [];
}

using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A place in a sorted list: the node's sort values (null for an absent one) and its key.</summary>
public sealed record PagePosition(ImmutableArray<IComparable?> Values, NodeKey Key);

using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A list of nodes of some kinds.</summary>
public sealed record NodeQuery(ImmutableArray<NodeKind> Kinds, Selection Selection);

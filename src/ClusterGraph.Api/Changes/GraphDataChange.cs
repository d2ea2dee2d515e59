using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Api.Changes;

/// <summary>What a subscriber is told about one change, cut to the kinds it asked for.</summary>
internal sealed record GraphDataChange(DataVersion Version, long Missed, ImmutableArray<NodeKind> Kinds, ImmutableArray<NodeKey> Put, ImmutableArray<NodeKey> Removed, int Links, bool IsTruncated);

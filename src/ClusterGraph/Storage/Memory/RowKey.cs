using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>What a row is sorted by: its values, made ready to compare, then the node's key, then the link.</summary>
internal readonly record struct RowKey(object?[] Values, NodeKey Key, LinkIdentity? Via);

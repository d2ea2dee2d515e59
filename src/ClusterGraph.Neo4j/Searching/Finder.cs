using ClusterGraph.Graph;

namespace ClusterGraph.Neo4j.Searching;

/// <summary>Reads the nodes that there are of some keys.</summary>
internal delegate Task<IReadOnlyDictionary<NodeKey, Node>> Finder(IReadOnlyList<NodeKey> keys);

using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>The server at the other end.</summary>
/// <param name="Agent">Its product and version, such as <c>Neo4j/5.26.30</c>.</param>
public sealed record ServerInfo(ServerAddress Address, string Agent, BoltVersion Version);

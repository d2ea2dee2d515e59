using ClusterGraph.Graph;

namespace ClusterGraph.Storage;

/// <summary>Somebody that an actor works with, and through how many agreements.</summary>
public sealed record Collaborator(Node Node, int Agreements);

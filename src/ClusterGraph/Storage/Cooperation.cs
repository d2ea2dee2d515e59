using ClusterGraph.Agreements;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage;

/// <summary>Somebody that an actor works with, the agreement they share, and the partner's own link to it.</summary>
public sealed record Cooperation(Node Partner, Agreement Agreement, Link Via);

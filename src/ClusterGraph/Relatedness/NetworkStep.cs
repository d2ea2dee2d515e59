namespace ClusterGraph.Relatedness;

/// <summary>From a node of the network to a neighbour: where to, how strong, and which edge.</summary>
public readonly record struct NetworkStep(int To, double Weight, int Edge);

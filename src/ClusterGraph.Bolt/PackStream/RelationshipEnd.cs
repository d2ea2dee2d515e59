namespace ClusterGraph.Bolt.PackStream;

/// <summary>The ids of a node at one end of a relationship.</summary>
public readonly record struct RelationshipEnd(long Id, string ElementId);

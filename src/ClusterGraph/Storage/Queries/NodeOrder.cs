namespace ClusterGraph.Storage.Queries;

/// <summary>One sort field. Absent values come last either way.</summary>
public sealed record NodeOrder(NodeField Field, bool Descending = false);

namespace ClusterGraph.Storage.Queries;

/// <summary>One sort field. Absent values come last either way; texts are compared without case and accents, by the code units of what is left.</summary>
public sealed record NodeOrder(NodeField Field, bool Descending = false);

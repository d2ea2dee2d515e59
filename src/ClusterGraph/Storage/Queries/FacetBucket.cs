namespace ClusterGraph.Storage.Queries;

/// <summary>A value (an enum's in SCREAMING_SNAKE, a neighbour's key where the facet follows a route), what to show for it, and how many nodes have it.</summary>
public sealed record FacetBucket(string Value, string Label, int Count);

namespace ClusterGraph.Storage.Queries;

/// <summary>The neighbours along a route.</summary>
/// <param name="Route">Where to go.</param>
/// <param name="Selection">Which of them.</param>
/// <param name="Links">Only along links for which this holds; null for all.</param>
public sealed record RouteQuery(Route Route, Selection Selection, LinkCondition? Links = null);

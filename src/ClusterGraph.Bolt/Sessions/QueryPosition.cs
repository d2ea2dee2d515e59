namespace ClusterGraph.Bolt.Sessions;

/// <summary>A place in a query text: the offset counts characters from 0, line and column from 1.</summary>
public readonly record struct QueryPosition(long Offset, long Line, long Column);

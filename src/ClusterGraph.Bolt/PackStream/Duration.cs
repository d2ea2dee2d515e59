namespace ClusterGraph.Bolt.PackStream;

/// <summary>A Cypher duration: its four parts do not convert into each other, since a month has no fixed length.</summary>
public readonly record struct Duration(long Months, long Days, long Seconds, int Nanoseconds);

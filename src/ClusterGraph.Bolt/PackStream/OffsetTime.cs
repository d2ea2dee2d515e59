namespace ClusterGraph.Bolt.PackStream;

/// <summary>A time of day, in nanoseconds since midnight at its own offset, and that offset from UTC in seconds.</summary>
public readonly record struct OffsetTime(long NanosecondOfDay, int OffsetSeconds);

namespace ClusterGraph.Bolt.PackStream;

/// <summary>A time of day without a zone, in nanoseconds since midnight, 0 to 86,399,999,999,999.</summary>
public readonly record struct LocalTime(long NanosecondOfDay)
{
    /// <summary>From a <see cref="TimeOnly"/>, whose unit is 100 ns.</summary>
    public static LocalTime From(TimeOnly time) => new(time.Ticks * 100);

    /// <summary>The same time, truncated to 100 ns.</summary>
    public TimeOnly ToTimeOnly() => new(NanosecondOfDay / 100);
}

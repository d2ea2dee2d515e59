namespace ClusterGraph.Bolt.PackStream;

/// <summary>An instant (seconds since 1970-01-01T00:00Z and nanoseconds, 0 to 999,999,999) with the offset from UTC, in seconds, at which it is shown.</summary>
public readonly record struct OffsetDateTime(long EpochSeconds, int Nanoseconds, int OffsetSeconds)
{
    public static OffsetDateTime From(DateTimeOffset time)
    {
        var (seconds, nanoseconds) = EpochTicks.Split(time.UtcTicks);
        return new OffsetDateTime(seconds, nanoseconds, (int)time.Offset.TotalSeconds);
    }

    /// <summary>The same instant, truncated to 100 ns; fails with <see cref="ArgumentException"/> when the offset is no whole number of minutes.</summary>
    public DateTimeOffset ToDateTimeOffset() =>
        new DateTimeOffset(EpochTicks.Join(EpochSeconds, Nanoseconds), TimeSpan.Zero).ToOffset(TimeSpan.FromSeconds(OffsetSeconds));
}

namespace ClusterGraph.Bolt.PackStream;

/// <summary>A date and time of day without a zone: seconds since 1970-01-01T00:00 on the same clock, and nanoseconds, 0 to 999,999,999.</summary>
public readonly record struct LocalDateTime(long EpochSeconds, int Nanoseconds)
{
    /// <summary>The date and time that <paramref name="time"/> shows; its <see cref="DateTime.Kind"/> is ignored.</summary>
    public static LocalDateTime From(DateTime time)
    {
        var (seconds, ticks) = EpochTicks.Split(time.Ticks);
        return new LocalDateTime(seconds, ticks);
    }

    /// <summary>The same date and time, truncated to 100 ns and of unspecified kind; fails outside the years 1 to 9999.</summary>
    public DateTime ToDateTime() => new(EpochTicks.Join(EpochSeconds, Nanoseconds), DateTimeKind.Unspecified);
}

namespace ClusterGraph.Bolt.PackStream;

/// <summary>A calendar date, counted in days since 1970-01-01; its range is wider than that of <see cref="DateOnly"/>.</summary>
public readonly record struct Date(long EpochDays)
{
    private static readonly int UnixEpochDay = new DateOnly(1970, 1, 1).DayNumber;

    public static Date From(DateOnly date) => new(date.DayNumber - UnixEpochDay);

    /// <summary>The same date; fails with <see cref="ArgumentOutOfRangeException"/> outside the years 1 to 9999.</summary>
    public DateOnly ToDateOnly()
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(EpochDays), 3_000_000);
        return DateOnly.FromDayNumber((int)EpochDays + UnixEpochDay);
    }
}

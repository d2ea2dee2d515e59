namespace ClusterGraph.Bolt.PackStream;

/// <summary>Between UTC and the local clock of a named zone, which the date-times of Bolt 4 without the <c>utc</c> patch count from.</summary>
internal static class LegacyZones
{
    public static ZonedDateTime ToUtc(long localSeconds, int nanoseconds, string zoneId)
    {
        var local = new LocalDateTime(Checked(localSeconds), 0).ToDateTime();
        var offset = Find(zoneId).GetUtcOffset(local);
        return new ZonedDateTime(localSeconds - (long)offset.TotalSeconds, nanoseconds, zoneId);
    }

    /// <summary>Fails with <see cref="ArgumentException"/> when the zone or the year is not known here.</summary>
    public static long ToLocal(ZonedDateTime time)
    {
        try
        {
            var utc = DateTime.SpecifyKind(new LocalDateTime(Checked(time.EpochSeconds), 0).ToDateTime(), DateTimeKind.Utc);
            return time.EpochSeconds + (long)Find(time.ZoneId).GetUtcOffset(utc).TotalSeconds;
        }
        catch (MalformedDataException failure)
        {
            throw new ArgumentException(failure.Message, nameof(time), failure);
        }
    }

    private static TimeZoneInfo Find(string zoneId) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(zoneId, out var zone) ? zone : throw new MalformedDataException($"The zone {zoneId} is not known here.");

    private static long Checked(long seconds) =>
        seconds is > -62_000_000_000 and < 253_000_000_000 ? seconds : throw new MalformedDataException("A zoned date-time is out of range.");
}

namespace ClusterGraph.Bolt.PackStream;

/// <summary>Between the ticks of .NET (100 ns since year 1) and the seconds and nanoseconds of Bolt (since 1970).</summary>
internal static class EpochTicks
{
    public static (long Seconds, int Nanoseconds) Split(long ticks)
    {
        var (seconds, rest) = Math.DivRem(ticks - DateTime.UnixEpoch.Ticks, TimeSpan.TicksPerSecond);
        return rest < 0 ? (seconds - 1, (int)(rest + TimeSpan.TicksPerSecond) * 100) : (seconds, (int)rest * 100);
    }

    public static long Join(long seconds, int nanoseconds) =>
        checked((seconds * TimeSpan.TicksPerSecond) + (nanoseconds / 100) + DateTime.UnixEpoch.Ticks);
}

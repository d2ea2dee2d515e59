namespace ClusterGraph.Bolt.PackStream;

/// <summary>An instant (seconds since 1970-01-01T00:00Z and nanoseconds, 0 to 999,999,999) with the name of the zone in which it is shown.</summary>
/// <param name="ZoneId">An IANA name, such as <c>America/Bogota</c>.</param>
public readonly record struct ZonedDateTime(long EpochSeconds, int Nanoseconds, string ZoneId);

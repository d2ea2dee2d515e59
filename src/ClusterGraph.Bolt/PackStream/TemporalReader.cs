namespace ClusterGraph.Bolt.PackStream;

/// <summary>Reads dates, times and durations, and refuses those that no clock shows.</summary>
internal static class TemporalReader
{
    private const long NanosecondsPerDay = 86_400_000_000_000;
    private const int NanosecondsPerSecond = 1_000_000_000;

    public static Value Read(ref PackReader reader, byte tag) => tag switch
    {
        Tag.Date => new Date(ValueReader.ReadInteger(ref reader)),
        Tag.LocalTime => new LocalTime(ReadTimeOfDay(ref reader)),
        Tag.OffsetTime => new OffsetTime(ReadTimeOfDay(ref reader), ValueReader.ReadInt32(ref reader)),
        Tag.LocalDateTime => new LocalDateTime(ValueReader.ReadInteger(ref reader), ReadNanoseconds(ref reader)),
        Tag.OffsetDateTime => new OffsetDateTime(ValueReader.ReadInteger(ref reader), ReadNanoseconds(ref reader), ValueReader.ReadInt32(ref reader)),
        Tag.ZonedDateTime => new ZonedDateTime(ValueReader.ReadInteger(ref reader), ReadNanoseconds(ref reader), ValueReader.ReadString(ref reader)),
        Tag.LegacyOffsetDateTime => ReadLegacyOffset(ref reader),
        Tag.LegacyZonedDateTime => LegacyZones.ToUtc(
            ValueReader.ReadInteger(ref reader), ReadNanoseconds(ref reader), ValueReader.ReadString(ref reader)),
        _ => ReadDuration(ref reader),
    };

    private static OffsetDateTime ReadLegacyOffset(ref PackReader reader)
    {
        var local = ValueReader.ReadInteger(ref reader);
        var nanoseconds = ReadNanoseconds(ref reader);
        var offset = ValueReader.ReadInt32(ref reader);
        return new OffsetDateTime(unchecked(local - offset), nanoseconds, offset);
    }

    private static Duration ReadDuration(ref PackReader reader) => new(
        ValueReader.ReadInteger(ref reader), ValueReader.ReadInteger(ref reader), ValueReader.ReadInteger(ref reader), ValueReader.ReadInt32(ref reader));

    private static long ReadTimeOfDay(ref PackReader reader)
    {
        var time = ValueReader.ReadInteger(ref reader);
        return time is >= 0 and < NanosecondsPerDay ? time : throw new MalformedDataException($"{time} ns is no time of day.");
    }

    private static int ReadNanoseconds(ref PackReader reader)
    {
        var part = ValueReader.ReadInteger(ref reader);
        return part is >= 0 and < NanosecondsPerSecond ? (int)part : throw new MalformedDataException($"{part} ns is no part of a second.");
    }
}

namespace ClusterGraph.Bolt.PackStream;

/// <summary>Writes temporal and spatial values, and graph entities for the other end of a conversation in tests: a server takes none as a parameter.</summary>
internal static class StructureWriter
{
    public static void Write(PackWriter writer, Value value, Dialect dialect)
    {
        switch (value.Content)
        {
            case Node or Relationship or UnboundRelationship or Path:
                EntityWriter.Write(writer, value, dialect);
                break;
            case OffsetDateTime time:
                WriteOffset(writer, time, dialect);
                break;
            case ZonedDateTime time:
                WriteZoned(writer, time, dialect);
                break;
            case Point point:
                WritePoint(writer, point);
                break;
            case OffsetTime or LocalDateTime or Date or LocalTime or Duration:
                WriteIntegers(writer, value);
                break;
            default:
                throw new InvalidOperationException($"{value.Kind} cannot be written.");
        }
    }

    private static void WriteIntegers(PackWriter writer, Value value)
    {
        (byte Tag, long[] Fields) structure = value.Content switch
        {
            Date date => (Tag.Date, [date.EpochDays]),
            LocalTime time => (Tag.LocalTime, [time.NanosecondOfDay]),
            OffsetTime time => (Tag.OffsetTime, [time.NanosecondOfDay, time.OffsetSeconds]),
            LocalDateTime time => (Tag.LocalDateTime, [time.EpochSeconds, time.Nanoseconds]),
            Duration span => (Tag.Duration, [span.Months, span.Days, span.Seconds, span.Nanoseconds]),
            _ => throw new InvalidOperationException(),
        };
        writer.WriteStructure(structure.Tag, structure.Fields.Length);
        foreach (var field in structure.Fields)
        {
            writer.WriteInteger(field);
        }
    }

    private static void WriteOffset(PackWriter writer, OffsetDateTime time, Dialect dialect)
    {
        writer.WriteStructure(dialect.UtcDateTimes ? Tag.OffsetDateTime : Tag.LegacyOffsetDateTime, 3);
        writer.WriteInteger(dialect.UtcDateTimes ? time.EpochSeconds : time.EpochSeconds + time.OffsetSeconds);
        writer.WriteInteger(time.Nanoseconds);
        writer.WriteInteger(time.OffsetSeconds);
    }

    private static void WriteZoned(PackWriter writer, ZonedDateTime time, Dialect dialect)
    {
        writer.WriteStructure(dialect.UtcDateTimes ? Tag.ZonedDateTime : Tag.LegacyZonedDateTime, 3);
        writer.WriteInteger(dialect.UtcDateTimes ? time.EpochSeconds : LegacyZones.ToLocal(time));
        writer.WriteInteger(time.Nanoseconds);
        writer.WriteString(time.ZoneId);
    }

    private static void WritePoint(PackWriter writer, Point point)
    {
        writer.WriteStructure(point.Z is null ? Tag.Point2D : Tag.Point3D, point.Z is null ? 3 : 4);
        writer.WriteInteger(point.Srid);
        writer.WriteDouble(point.X);
        writer.WriteDouble(point.Y);
        if (point.Z is { } height)
        {
            writer.WriteDouble(height);
        }
    }
}

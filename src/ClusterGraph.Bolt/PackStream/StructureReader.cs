namespace ClusterGraph.Bolt.PackStream;

/// <summary>Reads the structures that values may be; an unknown tag or a wrong number of fields is malformed.</summary>
internal static class StructureReader
{
    public static Value Read(ref PackReader reader, int fields)
    {
        var tag = reader.ReadByte();
        reader.Enter(fields, 1);
        var wanted = FieldsOf(tag, reader.Dialect);
        if (fields != wanted)
        {
            throw new MalformedDataException($"A structure {tag:X2} has {fields} fields, not {wanted}.");
        }

        var value = ReadFields(ref reader, tag);
        reader.Leave();
        return value;
    }

    private static Value ReadFields(ref PackReader reader, byte tag) => tag switch
    {
        Tag.Node => EntityReader.ReadNode(ref reader),
        Tag.Relationship => EntityReader.ReadRelationship(ref reader),
        Tag.UnboundRelationship => EntityReader.ReadUnbound(ref reader),
        Tag.Path => PathReader.Read(ref reader),
        Tag.Point2D => new Point(ValueReader.ReadInt32(ref reader), ValueReader.ReadDouble(ref reader), ValueReader.ReadDouble(ref reader)),
        Tag.Point3D => new Point(
            ValueReader.ReadInt32(ref reader), ValueReader.ReadDouble(ref reader), ValueReader.ReadDouble(ref reader), ValueReader.ReadDouble(ref reader)),
        _ => TemporalReader.Read(ref reader, tag),
    };

    private static int FieldsOf(byte tag, Dialect dialect) => tag switch
    {
        Tag.Node => dialect.ElementIds ? 4 : 3,
        Tag.Relationship => dialect.ElementIds ? 8 : 5,
        Tag.UnboundRelationship => dialect.ElementIds ? 4 : 3,
        Tag.Date or Tag.LocalTime => 1,
        Tag.OffsetTime or Tag.LocalDateTime => 2,
        Tag.OffsetDateTime or Tag.ZonedDateTime when dialect.UtcDateTimes => 3,
        Tag.LegacyOffsetDateTime or Tag.LegacyZonedDateTime when !dialect.UtcDateTimes => 3,
        Tag.Point2D or Tag.Path => 3,
        Tag.Duration or Tag.Point3D => 4,
        _ => throw new MalformedDataException($"{tag:X2} is no structure tag of this protocol version."),
    };
}

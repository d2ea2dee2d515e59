namespace ClusterGraph.Bolt.PackStream;

/// <summary>Reads whole values; accepts every form of a size or an integer, not only the smallest.</summary>
internal static class ValueReader
{
    public static Value Read(ref PackReader reader)
    {
        var marker = reader.ReadByte();
        return (marker & 0xF0) switch
        {
            Marker.TinyString => reader.ReadText(marker & 0x0F),
            Marker.TinyList => ReadList(ref reader, marker & 0x0F),
            Marker.TinyMap => ReadMap(ref reader, marker & 0x0F),
            Marker.TinyStructure => StructureReader.Read(ref reader, marker & 0x0F),
            0xC0 or 0xD0 => ReadMarked(ref reader, marker),
            0xE0 => throw Unknown(marker),
            _ => reader.ReadInteger(marker),
        };
    }

    public static long ReadInteger(ref PackReader reader) => reader.ReadInteger(reader.ReadByte());

    public static int ReadInt32(ref PackReader reader)
    {
        var number = ReadInteger(ref reader);
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw new MalformedDataException($"{number} is out of range.");
    }

    public static double ReadDouble(ref PackReader reader)
    {
        var marker = reader.ReadByte();
        return marker == Marker.Float64 ? reader.ReadDouble() : throw new MalformedDataException($"A float was expected, not the marker {marker:X2}.");
    }

    public static string ReadString(ref PackReader reader)
    {
        var marker = reader.ReadByte();
        return marker switch
        {
            >= Marker.TinyString and < Marker.TinyList => reader.ReadText(marker & 0x0F),
            >= Marker.String8 and < Marker.String8 + 3 => reader.ReadText(reader.ReadSize(marker - Marker.String8)),
            _ => throw new MalformedDataException($"A string was expected, not the marker {marker:X2}."),
        };
    }

    public static Value[] ReadList(ref PackReader reader)
    {
        var marker = reader.ReadByte();
        return marker switch
        {
            >= Marker.TinyList and < Marker.TinyMap => ReadList(ref reader, marker & 0x0F),
            >= Marker.List8 and < Marker.List8 + 3 => ReadList(ref reader, reader.ReadSize(marker - Marker.List8)),
            _ => throw new MalformedDataException($"A list was expected, not the marker {marker:X2}."),
        };
    }

    public static Dictionary<string, Value> ReadMap(ref PackReader reader)
    {
        var marker = reader.ReadByte();
        return marker switch
        {
            >= Marker.TinyMap and < Marker.TinyStructure => ReadMap(ref reader, marker & 0x0F),
            >= Marker.Map8 and < Marker.Map8 + 3 => ReadMap(ref reader, reader.ReadSize(marker - Marker.Map8)),
            _ => throw new MalformedDataException($"A map was expected, not the marker {marker:X2}."),
        };
    }

    private static Value ReadMarked(ref PackReader reader, byte marker) => marker switch
    {
        Marker.Null => Value.Null,
        Marker.Float64 => reader.ReadDouble(),
        Marker.False => false,
        Marker.True => true,
        >= Marker.Int8 and <= Marker.Int64 => reader.ReadInteger(marker),
        >= Marker.Bytes8 and < Marker.Bytes8 + 3 => reader.ReadSpan(reader.ReadSize(marker - Marker.Bytes8)).ToArray(),
        >= Marker.String8 and < Marker.String8 + 3 => reader.ReadText(reader.ReadSize(marker - Marker.String8)),
        >= Marker.List8 and < Marker.List8 + 3 => ReadList(ref reader, reader.ReadSize(marker - Marker.List8)),
        >= Marker.Map8 and < Marker.Map8 + 3 => ReadMap(ref reader, reader.ReadSize(marker - Marker.Map8)),
        _ => throw Unknown(marker),
    };

    private static Value[] ReadList(ref PackReader reader, long count)
    {
        var values = new Value[reader.Enter(count, 1)];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = Read(ref reader);
        }

        reader.Leave();
        return values;
    }

    private static Dictionary<string, Value> ReadMap(ref PackReader reader, long count)
    {
        var size = reader.Enter(count, 2);
        var map = new Dictionary<string, Value>(size, StringComparer.Ordinal);
        for (var index = 0; index < size; index++)
        {
            var key = ReadString(ref reader);
            map[key] = Read(ref reader);
        }

        reader.Leave();
        return map;
    }

    private static MalformedDataException Unknown(byte marker) => new($"{marker:X2} is no PackStream marker.");
}

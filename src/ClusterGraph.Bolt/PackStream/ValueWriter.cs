namespace ClusterGraph.Bolt.PackStream;

/// <summary>Writes whole values.</summary>
internal static class ValueWriter
{
    public static void Write(PackWriter writer, Value value, Dialect dialect)
    {
        switch (value.Content)
        {
            case null:
                writer.WriteByte(Marker.Null);
                break;
            case ScalarMark mark:
                WriteScalar(writer, mark, value);
                break;
            case string text:
                writer.WriteString(text);
                break;
            case Value[] list:
                WriteList(writer, list, dialect);
                break;
            case IReadOnlyDictionary<string, Value> map:
                WriteMap(writer, map, dialect);
                break;
            case byte[] bytes:
                writer.WriteBytes(bytes);
                break;
            default:
                StructureWriter.Write(writer, value, dialect);
                break;
        }
    }

    public static void WriteList(PackWriter writer, IReadOnlyList<Value> values, Dialect dialect)
    {
        writer.WriteListHeader(values.Count);
        foreach (var value in values)
        {
            Write(writer, value, dialect);
        }
    }

    public static void WriteMap(PackWriter writer, IReadOnlyDictionary<string, Value> map, Dialect dialect)
    {
        writer.WriteMapHeader(map.Count);
        foreach (var (key, value) in map)
        {
            writer.WriteString(key);
            Write(writer, value, dialect);
        }
    }

    private static void WriteScalar(PackWriter writer, ScalarMark mark, Value value)
    {
        switch (mark.Kind)
        {
            case ValueKind.Boolean:
                writer.WriteByte(value.AsBoolean() ? Marker.True : Marker.False);
                break;
            case ValueKind.Float:
                writer.WriteDouble(value.AsFloat());
                break;
            default:
                writer.WriteInteger(value.AsInteger());
                break;
        }
    }
}

using System.Globalization;

namespace ClusterGraph.Bolt.PackStream;

/// <summary>Reads nodes and relationships; where the protocol has no element ids, the numeric id stands for both.</summary>
internal static class EntityReader
{
    public static Node ReadNode(ref PackReader reader)
    {
        var id = ValueReader.ReadInteger(ref reader);
        var labels = Array.ConvertAll(ValueReader.ReadList(ref reader), Text);
        var properties = ValueReader.ReadMap(ref reader);
        return new Node(id, ElementId(ref reader, id), labels, properties);
    }

    public static UnboundRelationship ReadUnbound(ref PackReader reader)
    {
        var id = ValueReader.ReadInteger(ref reader);
        var type = ValueReader.ReadString(ref reader);
        var properties = ValueReader.ReadMap(ref reader);
        return new UnboundRelationship(id, ElementId(ref reader, id), type, properties);
    }

    public static Relationship ReadRelationship(ref PackReader reader)
    {
        var id = ValueReader.ReadInteger(ref reader);
        var start = ValueReader.ReadInteger(ref reader);
        var end = ValueReader.ReadInteger(ref reader);
        var type = ValueReader.ReadString(ref reader);
        var properties = ValueReader.ReadMap(ref reader);
        var content = new UnboundRelationship(id, ElementId(ref reader, id), type, properties);
        return new Relationship(
            new RelationshipEnd(start, ElementId(ref reader, start)), new RelationshipEnd(end, ElementId(ref reader, end)), content);
    }

    private static string ElementId(ref PackReader reader, long id) =>
        reader.Dialect.ElementIds ? ValueReader.ReadString(ref reader) : id.ToString(CultureInfo.InvariantCulture);

    private static string Text(Value value) =>
        value.Kind == ValueKind.String ? value.AsString() : throw new MalformedDataException($"A label is {value.Kind}, not a string.");
}

namespace ClusterGraph.Bolt.PackStream;

/// <summary>Writes graph entities as a server does.</summary>
internal static class EntityWriter
{
    public static void Write(PackWriter writer, Value value, Dialect dialect)
    {
        switch (value.Content)
        {
            case Node node:
                WriteNode(writer, node, dialect);
                break;
            case UnboundRelationship relationship:
                WriteUnbound(writer, relationship, dialect);
                break;
            case Relationship relationship:
                WriteRelationship(writer, relationship, dialect);
                break;
            case Path path:
                WritePath(writer, path, dialect);
                break;
        }
    }

    private static void WriteNode(PackWriter writer, Node node, Dialect dialect)
    {
        writer.WriteStructure(Tag.Node, dialect.ElementIds ? 4 : 3);
        writer.WriteInteger(node.Id);
        writer.WriteListHeader(node.Labels.Count);
        foreach (var label in node.Labels)
        {
            writer.WriteString(label);
        }

        ValueWriter.WriteMap(writer, node.Properties, dialect);
        WriteElementId(writer, node.ElementId, dialect);
    }

    private static void WriteUnbound(PackWriter writer, UnboundRelationship relationship, Dialect dialect)
    {
        writer.WriteStructure(Tag.UnboundRelationship, dialect.ElementIds ? 4 : 3);
        writer.WriteInteger(relationship.Id);
        writer.WriteString(relationship.Type);
        ValueWriter.WriteMap(writer, relationship.Properties, dialect);
        WriteElementId(writer, relationship.ElementId, dialect);
    }

    private static void WriteRelationship(PackWriter writer, Relationship relationship, Dialect dialect)
    {
        writer.WriteStructure(Tag.Relationship, dialect.ElementIds ? 8 : 5);
        writer.WriteInteger(relationship.Id);
        writer.WriteInteger(relationship.Start.Id);
        writer.WriteInteger(relationship.End.Id);
        writer.WriteString(relationship.Type);
        ValueWriter.WriteMap(writer, relationship.Properties, dialect);
        WriteElementId(writer, relationship.ElementId, dialect);
        WriteElementId(writer, relationship.Start.ElementId, dialect);
        WriteElementId(writer, relationship.End.ElementId, dialect);
    }

    private static void WritePath(PackWriter writer, Path path, Dialect dialect)
    {
        writer.WriteStructure(Tag.Path, 3);
        writer.WriteListHeader(path.Nodes.Count);
        foreach (var node in path.Nodes)
        {
            WriteNode(writer, node, dialect);
        }

        writer.WriteListHeader(path.Relationships.Count);
        foreach (var relationship in path.Relationships)
        {
            WriteUnbound(writer, relationship.Content, dialect);
        }

        writer.WriteListHeader(path.Relationships.Count * 2);
        for (var step = 0; step < path.Relationships.Count; step++)
        {
            var forward = path.Relationships[step].Start.Id == path.Nodes[step].Id;
            writer.WriteInteger(forward ? step + 1 : -step - 1);
            writer.WriteInteger(step + 1);
        }
    }

    private static void WriteElementId(PackWriter writer, string elementId, Dialect dialect)
    {
        if (dialect.ElementIds)
        {
            writer.WriteString(elementId);
        }
    }
}

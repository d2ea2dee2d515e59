using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml;
using ClusterGraph.Graph;
using ClusterGraph.Seeding;

namespace ClusterGraph.Exporting;

/// <summary>Writes one GraphML file: nodes and directed edges with typed properties, version, sources and terms of use with the graph.</summary>
internal static class GraphMlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    // Gephi shows "label" and draws by "weight"; a node's own kind is not what sort of node it is.
    private static readonly ImmutableArray<FlatField> NodeFields = Merged(Enum.GetValues<NodeKind>().SelectMany(kind => FlatFields.Of(NodeRecords.Of(kind))));
    private static readonly ImmutableArray<FlatField> LinkFields = [.. FlatFields.Of(typeof(SeedLink)).Where(field => field.Name is not ("from" or "to"))];

    public static async Task WriteAsync(ExportReader reader, Stream output, CancellationToken cancellationToken)
    {
        await using var xml = XmlWriter.Create(output, new XmlWriterSettings { Async = true, Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument();
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "clustergraph");
        xml.WriteAttributeString("edgedefault", "directed");
        WriteHeader(xml, await reader.HeaderAsync(cancellationToken));
        foreach (var kind in Enum.GetValues<NodeKind>())
            await foreach (var node in reader.NodesAsync(kind, cancellationToken)) WriteNode(xml, node);
        var edges = 0L;
        foreach (var kind in Enum.GetValues<LinkKind>())
            await foreach (var link in reader.LinksAsync(kind, cancellationToken)) WriteEdge(xml, link, edges++);
        xml.WriteEndDocument();
    }

    private static void WriteKeys(XmlWriter xml)
    {
        foreach (var name in new[] { "title", "dataVersion", "citation", "licence" }) WriteKey(xml, "graph", name, FlatType.Text);
        foreach (var name in new[] { "nodeKind", "label" }) WriteKey(xml, "node", name, FlatType.Text);
        foreach (var field in NodeFields) WriteKey(xml, "node", field.Name, field.Type);
        foreach (var name in new[] { "linkKind", "label" }) WriteKey(xml, "edge", name, FlatType.Text);
        foreach (var field in LinkFields) WriteKey(xml, "edge", field.Name, field.Type);
    }

    private static void WriteKey(XmlWriter xml, string owner, string name, FlatType type)
    {
        xml.WriteStartElement("key");
        xml.WriteAttributeString("id", $"{owner}.{name}");
        xml.WriteAttributeString("for", owner);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type switch { FlatType.Whole => "int", FlatType.Number => "double", FlatType.Truth => "boolean", _ => "string" });
        xml.WriteEndElement();
    }

    private static void WriteHeader(XmlWriter xml, ExportHeader header)
    {
        WriteData(xml, "graph.title", header.Title);
        WriteData(xml, "graph.dataVersion", header.Version.ToString());
        WriteData(xml, "graph.citation", string.Join("\n", header.Citations));
        WriteData(xml, "graph.licence", string.Join("\n", header.Licences));
    }

    private static void WriteNode(XmlWriter xml, Node node)
    {
        var json = JsonSerializer.SerializeToElement(node, node.GetType(), RecordJson.Options);
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", node.Key.Text);
        WriteData(xml, "node.nodeKind", RecordJson.NameOf(node.Key.Kind));
        WriteData(xml, "node.label", node.Name);
        foreach (var field in NodeFields) WriteData(xml, $"node.{field.Name}", field.Read(json));
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, Link link, long number)
    {
        var json = JsonSerializer.SerializeToElement(SeedLinkMapping.ToSeed(link), RecordJson.Options);
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("id", $"e{number}");
        xml.WriteAttributeString("source", link.From.Text);
        xml.WriteAttributeString("target", link.To.Text);
        WriteData(xml, "edge.linkKind", RecordJson.NameOf(link.Kind));
        WriteData(xml, "edge.label", RecordJson.NameOf(link.Kind));
        foreach (var field in LinkFields) WriteData(xml, $"edge.{field.Name}", field.Read(json));
        xml.WriteEndElement();
    }

    private static void WriteData(XmlWriter xml, string key, string? value)
    {
        if (value is null) return;
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(Legal(value));
        xml.WriteEndElement();
    }

    // XML 1.0 has no control characters, not even escaped.
    private static string Legal(string text) =>
        text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) ? text : string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    // Where kinds of node use one name for values of different types, the column holds texts.
    private static ImmutableArray<FlatField> Merged(IEnumerable<FlatField> fields) =>
        [.. fields.GroupBy(field => field.Name).Select(same => same.Select(field => field.Type).Distinct().Count() == 1 ? same.First() : same.First() with { Type = FlatType.Text })];
}

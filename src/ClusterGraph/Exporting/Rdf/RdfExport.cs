using System.Text;
using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Seeding;

namespace ClusterGraph.Exporting.Rdf;

/// <summary>Writes one file of RDF in Turtle: the data set with its sources and terms of use, each node with what it says, each link as a triple and as a statement that carries its details and citations.</summary>
internal static class RdfExport
{
    public static async Task WriteAsync(ExportReader reader, Stream output, CancellationToken cancellationToken)
    {
        await using var turtle = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var (name, iri) in Turtle.Prefixes) turtle.Write($"@prefix {name}: <{iri}> .\n");
        Write(turtle, $"<{Turtle.Base}dataset>", DataSet(await reader.HeaderAsync(cancellationToken)));
        foreach (var kind in Enum.GetValues<NodeKind>())
            await foreach (var node in reader.NodesAsync(kind, cancellationToken)) Write(turtle, Turtle.Of(node.Key), Of(node));
        foreach (var kind in Enum.GetValues<LinkKind>())
            await foreach (var link in reader.LinksAsync(kind, cancellationToken)) Write(turtle, link);
    }

    private static IEnumerable<(string, string)> DataSet(ExportHeader header) =>
    [
        ("a", "dcat:Dataset, schema:Dataset"),
        ("dcterms:title", Turtle.Text(header.Title)),
        ("owl:versionInfo", Turtle.Text(header.Version.ToString())),
        .. header.Sources.Select(source => ("dcterms:source", Turtle.Of(source.Key))),
        .. header.Citations.Select(citation => ("dcterms:bibliographicCitation", Turtle.Text(citation))),
        .. header.Licences.Select(licence => ("dc:rights", Turtle.Text(licence))),
    ];

    private static IEnumerable<(string, string)> Of(Node node) =>
    [
        ("a", RdfTerms.Type(node.Key.Kind)),
        ("dcterms:identifier", Turtle.Text(node.Key.Text)),
        .. node.Citations.Select(citation => citation.Source).Distinct().Where(source => source != node.Key).Select(source => ("dcterms:source", Turtle.Of(source))),
        .. RdfRecord.Of(JsonSerializer.SerializeToElement(node, node.GetType(), RecordJson.Options), node.GetType()).Where(pair => pair.Predicate != "cg:key"),
    ];

    private static void Write(StreamWriter turtle, Link link)
    {
        var predicate = RdfTerms.Predicate(link.Kind, link.From.Kind);
        turtle.Write($"\n{Turtle.Of(link.From)} {predicate} {Turtle.Of(link.To)} .\n");
        var details = RdfRecord.Of(JsonSerializer.SerializeToElement(SeedLinkMapping.ToSeed(link), RecordJson.Options), typeof(SeedLink));
        Write(turtle, "[]",
        [
            ("a", "rdf:Statement"),
            ("rdf:subject", Turtle.Of(link.From)),
            ("rdf:predicate", predicate),
            ("rdf:object", Turtle.Of(link.To)),
            .. details.Where(pair => pair.Predicate is not ("cg:from" or "cg:to")),
        ]);
    }

    private static void Write(StreamWriter turtle, string subject, IEnumerable<(string Predicate, string Object)> content) =>
        turtle.Write($"\n{subject} {string.Join(" ;\n  ", content.Select(pair => $"{pair.Predicate} {pair.Object}"))} .\n");
}

using System.Globalization;
using System.Text;
using ClusterGraph.Graph;

namespace ClusterGraph.Exporting.Rdf;

/// <summary>Terms of RDF as Turtle writes them (https://www.w3.org/TR/turtle/).</summary>
internal static class Turtle
{
    /// <summary>Names of nodes. They are names, not web addresses: nobody is asked to serve them.</summary>
    public const string Base = "urn:clustergraph:";

    public static readonly (string Name, string Iri)[] Prefixes =
    [
        ("cg", "urn:clustergraph:terms:"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("org", "http://www.w3.org/ns/org#"),
        ("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
        ("schema", "http://schema.org/"),
    ];

    public static string Of(NodeKey key) => $"<{Base}{key.Text}>";

    public static string Text(string text) => $"\"{Escaped(text)}\"";

    public static string Text(string text, string language) => $"{Text(text)}@{language}";

    public static string Truth(bool value) => value ? "true" : "false";

    public static string Date(string text) => $"\"{text}\"^^xsd:{text.Length switch { 4 => "gYear", 7 => "gYearMonth", _ => "date" }}";

    public static string Year(string text) => $"\"{text}\"^^xsd:gYear";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                < ' ' => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => escaped.Append(c),
            };
        return escaped.ToString();
    }
}

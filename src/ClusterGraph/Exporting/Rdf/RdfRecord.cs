using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClusterGraph.Graph;
using ClusterGraph.Seeding;

namespace ClusterGraph.Exporting.Rdf;

/// <summary>The properties of a record as predicates and objects: what is nested becomes a blank node, a list becomes many triples.</summary>
internal static class RdfRecord
{
    public static IEnumerable<(string Predicate, string Object)> Of(JsonElement record, Type type)
    {
        var shape = RecordShape.Of(type);
        foreach (var property in record.EnumerateObject())
            foreach (var value in Values(property.Name, property.Value, shape.Properties[property.Name])) yield return (RdfTerms.Predicate(property.Name), value);
    }

    public static string Blank(IEnumerable<(string Predicate, string Object)> content) => $"[ {string.Join(" ; ", content.Select(pair => $"{pair.Predicate} {pair.Object}"))} ]";

    private static IEnumerable<string> Values(string name, JsonElement json, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ScalarShape.Is(type)) return [Scalar(name, json, type)];
        var shape = RecordShape.Of(type);
        return shape.Kind switch
        {
            JsonTypeInfoKind.Enumerable => json.EnumerateArray().SelectMany(item => Values(name, item, shape.ElementType!)),
            JsonTypeInfoKind.Dictionary when name == "labels" => json.EnumerateObject().Select(entry => Turtle.Text(entry.Value.GetString()!, entry.Name)),
            JsonTypeInfoKind.Dictionary => json.EnumerateObject().Select(entry => Blank([("rdfs:label", Turtle.Text(entry.Name)), ("schema:value", Turtle.Text(entry.Value.ToString()))])),
            _ => [Blank(Of(json, type))],
        };
    }

    private static string Scalar(string name, JsonElement json, Type type) => type switch
    {
        _ when type == typeof(NodeKey) => Turtle.Of(NodeKey.Parse(json.GetString()!)),
        _ when type == typeof(PartialDate) => Turtle.Date(json.GetString()!),
        _ when type == typeof(bool) => Turtle.Truth(json.GetBoolean()),
        _ when type == typeof(int) && RdfTerms.IsYear(name) => Turtle.Year(json.GetRawText()),
        _ when json.ValueKind == JsonValueKind.Number => json.GetRawText(),
        _ => Turtle.Text(json.GetString()!),
    };
}

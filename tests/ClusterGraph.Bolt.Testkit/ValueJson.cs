using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Values in testkit's terms: an object with the name of a Cypher type and its data.</summary>
internal static class ValueJson
{
    public static JsonObject Write(Value value) => value.Kind switch
    {
        ValueKind.Null => Named("CypherNull", null),
        ValueKind.Boolean => Named("CypherBool", value.AsBoolean()),
        ValueKind.Integer => Named("CypherInt", value.AsInteger()),
        ValueKind.Float => Named("CypherFloat", Float(value.AsFloat())),
        ValueKind.String => Named("CypherString", value.AsString()),
        ValueKind.Bytes => Named("CypherBytes", string.Join(' ', value.AsBytes().ToArray().Select(one => one.ToString("x2", CultureInfo.InvariantCulture)))),
        ValueKind.List => Named("CypherList", new JsonArray([.. value.AsList().Select(Write)])),
        ValueKind.Map => Named("CypherMap", WriteEntries(value.AsMap())),
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => EntityJson.Write(value),
        _ => TemporalJson.Write(value),
    };

    public static JsonObject WriteEntries(IReadOnlyDictionary<string, Value> map) =>
        new(map.Select(entry => KeyValuePair.Create(entry.Key, (JsonNode?)Write(entry.Value))));

    /// <summary>A value as ordinary JSON, which plans are sent as.</summary>
    public static JsonNode? WritePlain(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.List => new JsonArray([.. value.AsList().Select(WritePlain)]),
        ValueKind.Map => new JsonObject(value.AsMap().Select(entry => KeyValuePair.Create(entry.Key, WritePlain(entry.Value)))),
        _ => value.ToString(),
    };

    public static Dictionary<string, Value> ReadMap(JsonNode? node) =>
        (node as JsonObject ?? []).ToDictionary(entry => entry.Key, entry => Read(entry.Value!));

    public static Dictionary<string, Value> ReadPlainMap(JsonNode? node) =>
        (node as JsonObject ?? []).ToDictionary(entry => entry.Key, entry => ReadPlain(entry.Value));

    public static Value Read(JsonNode node)
    {
        var data = node["data"]!;
        var value = data["value"];
        return (string)node["name"]! switch
        {
            "CypherNull" => Value.Null,
            "CypherBool" => (bool)value!,
            "CypherInt" => (long)value!,
            "CypherFloat" => ReadFloat(value!),
            "CypherString" => (string)value!,
            "CypherBytes" => Convert.FromHexString(((string)value!).Replace(" ", "", StringComparison.Ordinal)),
            "CypherList" => Value.List(value!.AsArray().Select(item => Read(item!))),
            "CypherMap" => ReadMap(value),
            var name => TemporalParse.Read(name, data),
        };
    }

    public static JsonObject Named(string name, JsonNode? value) => new() { ["name"] = name, ["data"] = new JsonObject { ["value"] = value } };

    private static Value ReadPlain(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => (string)node!,
        JsonValueKind.True or JsonValueKind.False => (bool)node!,
        JsonValueKind.Number => node!.AsValue().TryGetValue<long>(out var whole) ? whole : (double)node!,
        JsonValueKind.Array => Value.List(node!.AsArray().Select(ReadPlain)),
        JsonValueKind.Object => ReadPlainMap(node),
        _ => Value.Null,
    };

    private static JsonNode Float(double value) => value switch
    {
        double.PositiveInfinity => "+Infinity",
        double.NegativeInfinity => "-Infinity",
        _ when double.IsNaN(value) => "NaN",
        _ => JsonNode.Parse(value.ToString("R", CultureInfo.InvariantCulture) is var text && text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0")!,
    };

    private static double ReadFloat(JsonNode node) => node.GetValueKind() == JsonValueKind.Number ? (double)node : (string)node! switch
    {
        "+Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.NaN,
    };
}

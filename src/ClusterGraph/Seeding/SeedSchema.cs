using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ClusterGraph.Graph;

namespace ClusterGraph.Seeding;

/// <summary>The JSON Schema of the seed format, made from the records: a definition a file, by the file's name.</summary>
public static class SeedSchema
{
    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform };

    /// <summary>Writes <see cref="SeedFiles.Schema"/> into a seed folder.</summary>
    public static void Write(string folder) => File.WriteAllText(
        Path.Combine(folder, SeedFiles.Schema), Create().ToJsonString(new(RecordJson.Options) { WriteIndented = true, NewLine = "\n" }) + "\n");

    public static JsonObject Create()
    {
        var definitions = new JsonObject();
        foreach (var kind in Enum.GetValues<NodeKind>()) definitions[SeedFiles.NameOf(kind)] = ListOf(NodeRecords.Of(kind), SeedFiles.NameOf(kind));
        foreach (var kind in Enum.GetValues<LinkKind>()) definitions[SeedFiles.NameOf(kind)] = ListOf(typeof(SeedLink), SeedFiles.NameOf(kind));
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Seed files of ClusterGraph; the definition of a file has the file's name",
            ["$defs"] = definitions,
        };
    }

    private static JsonObject ListOf(Type record, string name)
    {
        var items = RecordJson.Options.GetJsonSchemaAsNode(record, Exporter);
        Rebase(items, $"#/$defs/{name.Replace("/", "~1", StringComparison.Ordinal)}/items");
        return new JsonObject { ["type"] = "array", ["items"] = items };
    }

    // The exporter points from the root of one record's schema to types that it has described before.
    private static void Rebase(JsonNode? schema, string root)
    {
        if (schema is JsonArray list)
            foreach (var item in list) Rebase(item, root);
        if (schema is not JsonObject described) return;
        if (described["$ref"] is JsonValue reference) described["$ref"] = root + reference.GetValue<string>()[1..];
        foreach (var (_, value) in described.ToArray()) Rebase(value, root);
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(NodeKey)) return Text($"^({string.Join('|', Enum.GetValues<NodeKind>().Select(NodeKey.PrefixOf))}):[a-z0-9]+(-[a-z0-9]+)*$");
        if (type == typeof(PartialDate)) return Text("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
        // What is absent is left out, never null.
        if (schema is JsonObject { } described && described["type"] is JsonArray types)
            described["type"] = types.Select(name => name!.GetValue<string>()).Single(name => name != "null");
        if (schema is JsonObject choice && choice["enum"] is JsonArray values)
            for (var i = values.Count - 1; i >= 0; i--)
                if (values[i] is null) values.RemoveAt(i);
        return schema;
    }

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };
}

using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClusterGraph.Graph;

namespace ClusterGraph.Seeding;

/// <summary>Compares JSON with the shape of the record that it is to become, and tells everything that does not fit, where a deserialiser stops at the first thing.</summary>
/// <remarks>The shape is read off the records' own JSON metadata, so a new property needs no line here.</remarks>
internal sealed class ShapeCheck(Action<string> report)
{
    public void Check(JsonElement json, Type type, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (json.ValueKind == JsonValueKind.Null) Report(path, "is null; leave the property out instead");
        else if (ScalarShape.Problem(json, type) is { } problem) Report(path, problem);
        else if (!ScalarShape.Is(type)) CheckNested(json, RecordJson.Options.GetTypeInfo(type), path);
    }

    private void CheckNested(JsonElement json, JsonTypeInfo type, string path)
    {
        if (json.ValueKind != (type.Kind == JsonTypeInfoKind.Enumerable ? JsonValueKind.Array : JsonValueKind.Object))
        {
            Report(path, type.Kind == JsonTypeInfoKind.Enumerable ? $"is {ScalarShape.Described(json)}, not a list" : $"is {ScalarShape.Described(json)}, not an object");
            return;
        }

        if (type.Kind == JsonTypeInfoKind.Enumerable)
        {
            var index = 0;
            foreach (var item in json.EnumerateArray()) Check(item, type.ElementType!, $"{path}[{index++}]");
        }
        else if (type.Kind == JsonTypeInfoKind.Dictionary)
            foreach (var entry in json.EnumerateObject()) Check(entry.Value, type.ElementType!, Inner(path, entry.Name));
        else CheckObject(json, type, path);
    }

    private void CheckObject(JsonElement json, JsonTypeInfo type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in json.EnumerateObject())
        {
            if (!seen.Add(entry.Name)) Report(Inner(path, entry.Name), "is given twice");
            if (type.Properties.FirstOrDefault(property => property.Name == entry.Name) is { } property) Check(entry.Value, property.PropertyType, Inner(path, entry.Name));
            else Report(Inner(path, entry.Name), $"is no property here; there are {string.Join(", ", type.Properties.Select(known => known.Name))}");
        }

        foreach (var property in type.Properties.Where(property => property.IsRequired && !seen.Contains(property.Name)))
            Report(Inner(path, property.Name), "is missing");
    }

    private void Report(string path, string problem) => report(path.Length == 0 ? $"it {problem}" : $"{path} {problem}");

    private static string Inner(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}

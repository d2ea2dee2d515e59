using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClusterGraph.Graph;

namespace ClusterGraph.Seeding;

/// <summary>Compares JSON with the shape of the record that it is to become, and tells everything that does not fit, where a deserialiser stops at the first thing.</summary>
internal sealed class ShapeCheck
{
    private readonly ValuePath path = new();
    private List<string>? problems;

    /// <summary>What does not fit, each with its path; null when all does.</summary>
    public static List<string>? Problems(JsonElement json, Type type)
    {
        var check = new ShapeCheck();
        check.Check(json, type);
        return check.problems;
    }

    private void Check(JsonElement json, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (json.ValueKind == JsonValueKind.Null) Report("is null; leave the property out instead");
        else if (ScalarShape.Is(type)) Report(ScalarShape.Problem(json, type));
        else CheckNested(json, RecordShape.Of(type));
    }

    private void CheckNested(JsonElement json, RecordShape shape)
    {
        var isList = shape.Kind == JsonTypeInfoKind.Enumerable;
        if (json.ValueKind != (isList ? JsonValueKind.Array : JsonValueKind.Object)) Report($"is {ScalarShape.Described(json)}, not {(isList ? "a list" : "an object")}");
        else if (isList) CheckItems(json, shape.ElementType!);
        else if (shape.Kind == JsonTypeInfoKind.Dictionary)
            foreach (var entry in json.EnumerateObject()) Within(entry.Name, entry.Value, shape.ElementType!);
        else CheckObject(json, shape);
    }

    private void CheckItems(JsonElement json, Type type)
    {
        var index = 0;
        foreach (var item in json.EnumerateArray())
        {
            path.Enter(index++);
            Check(item, type);
            path.Leave();
        }
    }

    private void CheckObject(JsonElement json, RecordShape shape)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in json.EnumerateObject())
        {
            if (!seen.Add(entry.Name)) ReportOf(entry.Name, "is given twice");
            if (shape.Properties.TryGetValue(entry.Name, out var type)) Within(entry.Name, entry.Value, type);
            else ReportOf(entry.Name, $"is no property here; there are {string.Join(", ", shape.Names)}");
        }

        foreach (var name in shape.Required)
            if (!seen.Contains(name)) ReportOf(name, "is missing");
    }

    private void Within(string name, JsonElement json, Type type)
    {
        path.Enter(name);
        Check(json, type);
        path.Leave();
    }

    private void ReportOf(string name, string problem)
    {
        path.Enter(name);
        Report(problem);
        path.Leave();
    }

    private void Report(string? problem)
    {
        if (problem is null) return;
        var at = path.ToString();
        (problems ??= []).Add(at.Length == 0 ? $"it {problem}" : $"{at} {problem}");
    }
}

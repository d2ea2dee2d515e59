using System.Collections.Immutable;
using System.Text.Json;

namespace ClusterGraph.Exporting;

/// <summary>A column that a property of a record becomes where nothing can be nested: <c>period.start</c> becomes <c>periodStart</c>.</summary>
/// <param name="Name">Name of the column.</param>
/// <param name="Path">Names of the properties that lead to the value.</param>
/// <param name="Type">What is in it.</param>
internal sealed record FlatField(string Name, ImmutableArray<string> Path, FlatType Type)
{
    /// <summary>The value as text; null where it is absent. Lists of texts are joined by semicolons, what is nested deeper is JSON.</summary>
    public string? Read(JsonElement record)
    {
        var value = record;
        foreach (var name in Path)
            if (!value.TryGetProperty(name, out value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) => string.Join("; ", value.EnumerateArray().Select(item => item.GetString())),
            _ => value.GetRawText(),
        };
    }
}

using System.Collections.Concurrent;
using System.Text.Json;
using ClusterGraph.Graph;

namespace ClusterGraph.Seeding;

/// <summary>The values that JSON holds as one text, number or truth value.</summary>
internal static class ScalarShape
{
    private static readonly ConcurrentDictionary<Type, string[]> EnumNames = new();

    public static bool Is(Type type) => type.IsEnum || type.IsPrimitive || type == typeof(string) || type == typeof(decimal) || type == typeof(NodeKey) || type == typeof(PartialDate);

    /// <summary>What is wrong with the value; null when it fits, or when the type is none of these.</summary>
    public static string? Problem(JsonElement json, Type type) => type switch
    {
        _ when type.IsEnum => Enumerated(json, type),
        _ when type == typeof(string) => json.ValueKind == JsonValueKind.String ? null : $"is {Described(json)}, not a text",
        _ when type == typeof(bool) => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : $"is {Described(json)}, not true or false",
        _ when type == typeof(NodeKey) => NodeKey.TryParse(TextOf(json), out _) ? null : $"is {Described(json)}, not a key such as cluster:hegan",
        _ when type == typeof(PartialDate) => PartialDate.TryParse(TextOf(json), out _) ? null : $"is {Described(json)}, not a date: YYYY, YYYY-MM or YYYY-MM-DD, as a text",
        _ when type == typeof(int) => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out _) ? null : $"is {Described(json)}, not a whole number",
        _ when type == typeof(decimal) => json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out _) ? null : $"is {Described(json)}, not a number",
        _ when type == typeof(double) => json.ValueKind == JsonValueKind.Number && double.IsFinite(json.GetDouble()) ? null : $"is {Described(json)}, not a number",
        _ => null,
    };

    public static string Described(JsonElement json)
    {
        var text = json.GetRawText();
        return text.Length <= 60 ? text : $"{text[..57]}...";
    }

    private static string? Enumerated(JsonElement json, Type type)
    {
        var names = EnumNames.GetOrAdd(type, static type => [.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => RecordJson.NameOf((Enum)Enum.ToObject(type, value)))]);
        return TextOf(json) is { } text && names.Contains(text) ? null : $"is {Described(json)}; it is one of {string.Join(", ", names)}";
    }

    private static string? TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;
}

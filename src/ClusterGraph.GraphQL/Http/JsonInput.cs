using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>Reads the parameters of a GraphQL request out of JSON.</summary>
internal static class JsonInput
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };

    /// <exception cref="HttpFailure">The text is not JSON, or names a member twice.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8, string what)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException failure)
        {
            throw new HttpFailure(StatusCodes.Status400BadRequest, ErrorCode.InvalidJson, $"{what} is not valid JSON: {failure.Message}");
        }
    }

    public static string? Text(JsonElement parameters, string name)
    {
        if (!parameters.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong(name, "a string");
    }

    /// <summary>A map parameter; an absent or null one is empty.</summary>
    public static Inputs Map(JsonElement parameters, string name)
    {
        if (!parameters.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return Inputs.Empty;
        return value.ValueKind == JsonValueKind.Object ? new Inputs(Members(value)) : throw Wrong(name, "a map");
    }

    private static HttpFailure Wrong(string name, string rule) => new(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, $"'{name}' must be {rule}.");

    private static Dictionary<string, object?> Members(JsonElement map) => map.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value));

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Members(value),
        JsonValueKind.Array => value.EnumerateArray().Select(Value).ToList(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(value),
        _ => null,
    };

    private static object Number(JsonElement value)
    {
        if (value.TryGetInt32(out var whole)) return whole;
        if (value.TryGetInt64(out var large)) return large;
        return value.TryGetDouble(out var real) && double.IsFinite(real)
            ? real
            : throw new HttpFailure(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, $"The number {value.GetRawText()} is out of range.");
    }
}

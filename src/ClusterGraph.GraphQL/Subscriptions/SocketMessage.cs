using System.Text;
using System.Text.Json;
using ClusterGraph.GraphQL.Http;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>A message of graphql-transport-ws.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Id">Of the operation; null where the message is about none.</param>
/// <param name="Payload">Undefined where there is none.</param>
internal sealed record SocketMessage(string Type, string? Id, JsonElement Payload)
{
    public static byte[] Acknowledged { get; } = "{\"type\":\"connection_ack\"}"u8.ToArray();

    public static byte[] Pong { get; } = "{\"type\":\"pong\"}"u8.ToArray();

    /// <summary>Reads a message; null when it is none.</summary>
    public static SocketMessage? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var json = JsonInput.Parse(utf8, "The message");
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || JsonInput.Text(root, "type") is not { } type) return null;
            return new SocketMessage(type, JsonInput.Text(root, "id"), root.TryGetProperty("payload", out var payload) ? payload.Clone() : default);
        }
        catch (HttpFailure)
        {
            return null;
        }
    }

    public static byte[] Next(string id, ReadOnlyMemory<byte> answer) => About("next", id, answer.Span);

    /// <param name="id">Of the operation.</param>
    /// <param name="refusal">A response that has nothing but errors.</param>
    public static byte[] Error(string id, ReadOnlyMemory<byte> refusal)
    {
        using var json = JsonDocument.Parse(refusal);
        return About("error", id, Encoding.UTF8.GetBytes(json.RootElement.GetProperty("errors").GetRawText()));
    }

    public static byte[] Complete(string id) => Encoding.UTF8.GetBytes($"{{\"type\":\"complete\",\"id\":{JsonSerializer.Serialize(id)}}}");

    private static byte[] About(string type, string id, ReadOnlySpan<byte> payload) =>
        [.. Encoding.UTF8.GetBytes($"{{\"type\":\"{type}\",\"id\":{JsonSerializer.Serialize(id)},\"payload\":"), .. payload, (byte)'}'];
}

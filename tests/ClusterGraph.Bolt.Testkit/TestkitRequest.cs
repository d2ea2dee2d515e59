using System.Text.Json.Nodes;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>One request of testkit.</summary>
internal sealed record TestkitRequest(string Name, JsonObject Data)
{
    public string? Text(string key) => (string?)Data[key];

    public long? Number(string key) => (long?)Data[key];

    public IReadOnlyList<string>? Texts(string key) => Data[key] is JsonArray list ? [.. list.Select(item => (string)item!)] : null;

    public TimeSpan? Milliseconds(string key) => Number(key) is { } count ? TimeSpan.FromMilliseconds(count) : null;
}

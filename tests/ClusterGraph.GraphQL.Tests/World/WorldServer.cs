using System.Text.Json;
using System.Text.Json.Nodes;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Validation;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.Logging.Abstractions;

namespace ClusterGraph.GraphQL.Tests.World;

/// <summary>The planned execution over a schema, without HTTP.</summary>
internal sealed class WorldServer(ISchema schema, RequestLimits limits) : IAsyncDisposable
{
    public static readonly RequestLimits NoLimits = new()
    {
        MostCost = double.MaxValue,
        MostErrors = int.MaxValue,
        MostDocumentBytes = int.MaxValue / 4,
        MostTokens = int.MaxValue,
        MostFields = int.MaxValue,
        MostFragments = int.MaxValue,
        MostSpreads = 10_000,
        MostAliases = int.MaxValue,
        MostDepth = 40,
    };

    private readonly Introspection introspection = new(schema);

    public DocumentCache Documents { get; } = new(schema, ExecutionRules.All, limits);

    public FailureDescriber Failures { get; } = new(_ => null, NullLogger<FailureDescriber>.Instance);

    /// <summary>How often the request's data was opened.</summary>
    public int Opened { get; private set; }

    public static WorldServer Over(ISchema schema, RequestLimits? limits = null)
    {
        schema.Initialize();
        return new(schema, limits ?? new());
    }

    public async Task<(JsonElement Json, GraphQLResponse Response)> AskAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        using var json = new JsonBuffer();
        var executor = new Executor(schema, Documents, introspection, Failures, limits);
        var response = await executor.ExecuteAsync(request, _ => Open(), json, cancellation);
        return (JsonDocument.Parse(json.Written.ToArray()).RootElement, response);
    }

    public async Task<JsonElement> AskAsync(string query, string variables = "{}", string? operation = null) =>
        (await AskAsync(new GraphQLRequest(query, operation, InputsOf(variables)))).Json;

    public static Inputs InputsOf(string json) => new((Dictionary<string, object?>)ValueOf(JsonNode.Parse(json))!);

    /// <summary>The codes of an answer's errors, in order.</summary>
    public static string[] CodesOf(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)]
        : [];

    public ValueTask DisposeAsync()
    {
        Documents.Dispose();
        return default;
    }

    private ValueTask<IAsyncDisposable> Open()
    {
        Opened++;
        return new(this);
    }

    private static object? ValueOf(JsonNode? node) => node switch
    {
        JsonObject map => map.ToDictionary(entry => entry.Key, entry => ValueOf(entry.Value)),
        JsonArray list => list.Select(ValueOf).ToList(),
        JsonValue value when value.TryGetValue<int>(out var whole) => whole,
        JsonValue value when value.TryGetValue<double>(out var real) => real,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        JsonValue value => value.GetValue<string>(),
        _ => null,
    };
}

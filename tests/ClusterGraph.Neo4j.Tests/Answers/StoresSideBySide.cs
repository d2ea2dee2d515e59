using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Neo4j.Tests.Answers;

/// <summary>The same service over several stores with the same data.</summary>
internal sealed class StoresSideBySide : IAsyncDisposable
{
    private readonly List<(string Name, IGraphStore Store, WebApplication App, HttpClient Client)> services = [];

    public async Task AddAsync(string name, IGraphStore store, ChangeSet data)
    {
        await store.ApplyAsync(data, CancellationToken.None);
        var app = GraphHost.Create(store, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Configuration["ClusterGraph:RateLimit:RequestsPerMinute"] = "1000000000";
            builder.Configuration["ClusterGraph:RateLimit:Burst"] = "1000000000";
            builder.Configuration["Serilog:MinimumLevel:Default"] = "Fatal";
        });
        await app.StartAsync();
        services.Add((name, store, app, app.GetTestClient()));
    }

    /// <summary>The answer that all stores give; fails where they differ.</summary>
    public async Task<JsonNode> AskAsync(string query, JsonNode? variables = null)
    {
        var answers = await Task.WhenAll(services.Select(service => AskAsync(service.Client, query, variables)));
        for (var i = 1; i < answers.Length; i++)
            if (answers[i] != answers[0]) Assert.Fail($"{services[i].Name} answers otherwise than {services[0].Name}.\n{query}\n{variables}\n{Around(answers[0], answers[i])}");
        return JsonNode.Parse(answers[0])!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, store, app, client) in services)
        {
            client.Dispose();
            await app.DisposeAsync();
            await store.DisposeAsync();
        }
    }

    private static async Task<string> AskAsync(HttpClient client, string query, JsonNode? variables)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone() });
        return await response.Content.ReadAsStringAsync();
    }

    private static string Around(string one, string other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        string Part(string text) => text[Math.Max(0, at - 300)..Math.Min(text.Length, at + 300)];
        return $"{Part(one)}\n--\n{Part(other)}";
    }
}

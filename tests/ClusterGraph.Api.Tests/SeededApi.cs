using System.Net.Http.Json;
using System.Text.Json;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Seeding;
using ClusterGraph.Storage.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests;

/// <summary>The service over the seed data, as it is put together for serving; one for all tests of a class collection.</summary>
public sealed class SeededApi : IAsyncLifetime
{
    private WebApplication? app;

    public MemoryStore Store { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var reading = SeedFolder.Read(Repository.File("seed-data"));
        Assert.Empty(reading.Problems);
        await Store.ApplyAsync(reading.Changes, CancellationToken.None);
        app = GraphHost.Create(Store, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        Client = app.GetTestClient();
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The data of an answer that must have no errors.</summary>
    public async Task<JsonElement> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The codes of an answer's errors.</summary>
    public async Task<string[]> CodesAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        return answer.TryGetProperty("errors", out var errors)
            ? [.. errors.EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString()!)]
            : [];
    }

    public async Task DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class SeededCollection : ICollectionFixture<SeededApi>
{
    public const string Name = "seeded";
}

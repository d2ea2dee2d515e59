using System.Net;
using System.Text.Json;
using ClusterGraph.Api.Tests.Hosting;
using ClusterGraph.Storage.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Changes;

public sealed class ChangeSubscriptionTests : IAsyncLifetime
{
    private const string Followed = "subscription { graphDataChanged(kinds: [CLUSTER]) { number missed kinds put removed truncated linksChanged nodes { __typename name } } }";
    private readonly MemoryStore store = new();
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        await store.ApplyAsync(Tiny.Cluster("a"), default);
        app = await Served.InProcessAsync(store, ("Subscriptions:KeepAlive", "00:00:01"));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Socket_TellsEachChangeThatIsAskedFor()
    {
        using var client = await SocketClient.InitialisedAsync(app);
        await client.SubscribeAsync("1", Followed);
        await FollowedAsync();
        await store.ApplyAsync(Tiny.Report("Another title"), default);
        await store.ApplyAsync(Tiny.Cluster("b"), default);
        Assert.Equal(
            """{"number":3,"missed":0,"kinds":["CLUSTER"],"put":["cluster:b"],"removed":[],"truncated":false,"linksChanged":0,"nodes":[{"__typename":"Cluster","name":"b"}]}""",
            Change(await client.HearAsync()));
        await store.ApplyAsync(Tiny.Removed("b"), default);
        Assert.Contains("\"put\":[],\"removed\":[\"cluster:b\"]", Change(await client.HearAsync()), StringComparison.Ordinal);
        await client.SayAsync("""{"type":"complete","id":"1"}""");
        await client.SubscribeAsync("1", "{ __typename }");
        Assert.Equal("next", (await client.HearAsync())?.GetProperty("type").GetString());
    }

    [Fact]
    public async Task SlowReader_IsToldHowManyItMissed()
    {
        await using var events = Api.Changes.ChangeEvents.Of(store, default).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        for (var i = 0; i < 100; i++) await store.ApplyAsync(Tiny.Cluster($"c{i}"), default);
        Assert.True(await events.MoveNextAsync());
        var first = ((Api.Changes.ChangeEvent)events.Current).Tell([]);
        Assert.True(await events.MoveNextAsync());
        var second = ((Api.Changes.ChangeEvent)events.Current).Tell([]);
        Assert.InRange(first.Missed + second.Missed, 34, 36);
    }

    [Fact]
    public async Task EventStream_TellsChangesToo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(Followed)}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await app.GetTestClient().SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal(":", await lines.ReadLineAsync()); // Alive, and waiting.
        await store.ApplyAsync(Tiny.Cluster("b"), default);
        string? line;
        do line = await lines.ReadLineAsync();
        while (line is "" or ":");
        Assert.Equal("event: next", line);
        Assert.Contains("\"put\":[\"cluster:b\"]", await lines.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EventStream_AnswersAQueryAndCompletes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await app.GetTestClient().SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("event: next\ndata: {\"data\":{\"__typename\":\"Query\"}", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nevent: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlainPost_IsNotAcceptable()
    {
        using var response = await app.GetTestClient().PostAsync("/graphql", new StringContent(JsonSerializer.Serialize(new { query = Followed }), null, "application/json"));
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("graphql-transport-ws", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    /// <summary>Waits until the store is watched, which is when a subscription has started.</summary>
    private async Task FollowedAsync()
    {
        while (!store.IsWatched) await Task.Yield();
    }

    private static string Change(JsonElement? message) => message!.Value.GetProperty("payload").GetProperty("data").GetProperty("graphDataChanged").GetRawText();
}

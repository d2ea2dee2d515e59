using System.Text.Json;
using ClusterGraph.Storage.Memory;
using Microsoft.AspNetCore.Builder;

namespace ClusterGraph.Api.Tests.Hosting;

/// <summary>Operations over a WebSocket: their answers, errors and ends.</summary>
public sealed class SocketOperationTests : IAsyncLifetime
{
    private const string Changes = "subscription { graphDataChanged { number } }";
    private readonly MemoryStore store = new();
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        await store.ApplyAsync(Tiny.Cluster("a"), default);
        app = await Served.InProcessAsync(store, ("Subscriptions:MostOperations", "2"));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Query_IsAnsweredOnceAndCompletes_AndItsIdIsFreeAgain()
    {
        using var client = await SocketClient.InitialisedAsync(app);
        for (var i = 0; i < 2; i++)
        {
            await client.SubscribeAsync("1", "{ cluster(key: \"cluster:a\") { name } }");
            Assert.Equal("a", Payload(await client.HearAsync(), "next").GetProperty("data").GetProperty("cluster").GetProperty("name").GetString());
            Assert.Equal("""{"type":"complete","id":"1"}""", (await client.HearAsync())?.GetRawText());
        }
    }

    [Theory]
    [InlineData("subscription { nope }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("subscription {", "GRAPHQL_PARSE_FAILED")]
    [InlineData("subscription($k: [NodeKind!]!) { graphDataChanged(kinds: $k) { number } }", "BAD_USER_INPUT")]
    public async Task WrongOperation_IsAnErrorAtOnce(string query, string code)
    {
        using var client = await SocketClient.InitialisedAsync(app);
        await client.SubscribeAsync("1", query);
        var errors = Payload(await client.HearAsync(), "error");
        Assert.Equal(code, errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task TooManyOperations_AreRefusedOneByOne()
    {
        using var client = await SocketClient.InitialisedAsync(app);
        for (var i = 1; i <= 3; i++) await client.SubscribeAsync($"{i}", Changes);
        Assert.Equal("error", (await client.HearAsync())?.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Operations_TakeFromTheClientsBucketToo()
    {
        await using var limited = await Served.OnPortAsync(store, ("RateLimit:RequestsPerMinute", "1"), ("RateLimit:Burst", "2"));
        using var client = await SocketClient.OverNetworkAsync(limited);
        await client.SayAsync("""{"type":"connection_init"}""");
        Assert.NotNull(await client.HearAsync());
        await client.SubscribeAsync("1", Changes);
        await client.SubscribeAsync("2", Changes);
        Assert.Equal("RATE_LIMITED", Payload(await client.HearAsync(), "error")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static JsonElement Payload(JsonElement? message, string type)
    {
        Assert.Equal(type, message?.GetProperty("type").GetString());
        return message!.Value.GetProperty("payload");
    }
}

using ClusterGraph.Storage.Memory;
using Microsoft.AspNetCore.Builder;

namespace ClusterGraph.Api.Tests.Hosting;

/// <summary>The protocol graphql-transport-ws: what closes a connection, and with which code.</summary>
public sealed class SocketTests : IAsyncLifetime
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Changes = "subscription { graphDataChanged { number } }";
    private readonly MemoryStore store = new();
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        await store.ApplyAsync(Tiny.Cluster("a"), default);
        app = await Served.InProcessAsync(store);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData(4400, "nonsense")]
    [InlineData(4400, "[]")]
    [InlineData(4400, """{"type":"hello"}""")]
    [InlineData(4400, """{"type":1}""")]
    [InlineData(4400, Init, """{"type":"subscribe","payload":{"query":"{__typename}"}}""")]
    [InlineData(4400, Init, """{"type":"subscribe","id":"1"}""")]
    [InlineData(4401, """{"type":"subscribe","id":"1","payload":{"query":"{__typename}"}}""")]
    [InlineData(4429, Init, Init)]
    public async Task WrongMessages_CloseWithTheirCode(int code, params string[] messages)
    {
        using var client = await SocketClient.ConnectAsync(app);
        foreach (var message in messages) await client.SayAsync(message);
        while (await client.HearAsync() is not null) { }
        Assert.Equal(code, client.Closed);
    }

    [Fact]
    public async Task Silence_ClosesWith4408()
    {
        await using var impatient = await Served.InProcessAsync(store, ("Subscriptions:InitTimeout", "00:00:00.1"));
        using var client = await SocketClient.ConnectAsync(impatient);
        Assert.Null(await client.HearAsync());
        Assert.Equal(4408, client.Closed);
    }

    [Fact]
    public async Task SameIdTwice_ClosesWith4409()
    {
        using var client = await SocketClient.InitialisedAsync(app);
        await client.SubscribeAsync("1", Changes);
        await client.SubscribeAsync("1", Changes);
        Assert.Null(await client.HearAsync());
        Assert.Equal(4409, client.Closed);
    }

    [Fact]
    public async Task Binary_ClosesWith4400_AndWhatIsTooLongWith1009()
    {
        using var binary = await SocketClient.ConnectAsync(app);
        await binary.SayAsync([1, 2, 3]);
        Assert.Null(await binary.HearAsync());
        Assert.Equal(4400, binary.Closed);
        using var large = await SocketClient.ConnectAsync(app);
        await large.SayAsync(new string('x', 200_000));
        Assert.Null(await large.HearAsync());
        Assert.Equal(1009, large.Closed);
    }

    [Fact]
    public async Task OtherSubprotocol_ClosesWith4406()
    {
        using var client = await SocketClient.ConnectAsync(app, "graphql-ws");
        Assert.Null(await client.HearAsync());
        Assert.Equal(4406, client.Closed);
    }

    [Fact]
    public async Task PageOfAnotherSite_MayNotConnect() =>
        await Assert.ThrowsAnyAsync<InvalidOperationException>(async () => await SocketClient.ConnectAsync(app, origin: "https://elsewhere.example"));

    [Fact]
    public async Task Ping_IsAnswered()
    {
        using var client = await SocketClient.ConnectAsync(app);
        await client.SayAsync("""{"type":"ping"}""");
        Assert.Equal("""{"type":"pong"}""", (await client.HearAsync())?.GetRawText());
    }

    [Fact]
    public async Task ServerStops_ClosesWith1001()
    {
        using var client = await SocketClient.InitialisedAsync(app);
        var heard = client.HearAsync();
        app.Lifetime.StopApplication();
        Assert.Null(await heard);
        Assert.Equal(1001, client.Closed);
    }
}

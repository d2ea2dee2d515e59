using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Routing;

public class RouterTests
{
    [Fact]
    public async Task Reads_GoToReaders_AndWritesToWriters()
    {
        await using var reader = StubServer.Play(Script.Ready().Begin().Answer(1).Commit().Goodbye());
        await using var writer = StubServer.Play(Script.Ready().Begin().Answer(2).Commit().Goodbye());
        StubServer? router = null;
        await using var routing = router = StubServer.Play(
            RouterScripts.Table(() => router!.Address, () => [reader.Address], () => [writer.Address], "clusters").Goodbye());
        await using var driver = router.OpenRouted(StubServer.Quick with { Database = "clusters" });
        Assert.Equal(1, await driver.ExecuteReadAsync(One));
        Assert.Equal(2, await driver.ExecuteWriteAsync(One));
    }

    [Fact]
    public async Task HomeDatabase_IsAskedForOnce_AndNamedFromThenOn()
    {
        StubServer? router = null;
        Value named = default;
        await using var server = router = StubServer.Play(RouterScripts.Table(() => router!.Address)
            .Expect(MessageTag.Begin, fields => named = fields[0].AsMap()["db"]).Success().Answer(1).Commit().Begin().Answer(2).Commit().Goodbye());
        await using var driver = server.OpenRouted();
        await using var session = driver.Session();
        Assert.Equal(1, await session.ExecuteReadAsync(One));
        Assert.Equal(2, await session.ExecuteReadAsync(One));
        Assert.Equal("neo4j", named);
    }

    [Fact]
    public async Task HomeDatabase_IsGuessed_WhereServersPassRequestsOn()
    {
        var hints = new Dictionary<string, Value> { ["ssr.enabled"] = true };
        StubServer? router = null;
        IReadOnlyDictionary<string, Value> second = new Dictionary<string, Value>();
        await using var server = router = StubServer.Play(Script.Ready(5, 8, hints)
            .Route(() => router!.Address, () => [router!.Address], () => [router!.Address])
            .Begin().Answer(1).Commit()
            .Expect(MessageTag.Begin, fields => second = fields[0].AsMap()).Success(new() { ["db"] = "neo4j" }).Answer(2).Commit().Goodbye());
        await using var driver = server.OpenRouted();
        Assert.Equal(1, await driver.ExecuteReadAsync(One));
        Assert.Equal(2, await driver.ExecuteReadAsync(One));
        Assert.DoesNotContain("db", second.Keys);
    }

    [Fact]
    public async Task Table_ThatExpired_IsAskedForAgain()
    {
        StubServer? router = null;
        await using var server = router = StubServer.Play(Script.Ready().Expect(MessageTag.Route)
            .Do(connection => connection.SendAsync(MessageTag.Success, Expired(router!.Address)))
            .Answer(1).Route(() => router!.Address, () => [router!.Address], () => []).Answer(2).Answer(3).Goodbye());
        await using var driver = server.OpenRouted(StubServer.Quick with { Database = "neo4j" });
        foreach (var expected in new[] { 1, 2, 3 })
        {
            Assert.Equal(expected, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
        }
    }

    [Fact]
    public async Task Writer_ThatLostTheLead_IsDropped_AndTheWriteRetriedElsewhere()
    {
        await using var old = StubServer.Play(Script.Ready().Begin()
            .Expect(MessageTag.Run).Failure("Neo.ClientError.Cluster.NotALeader").Expect(MessageTag.Pull).Ignored().Reset().Goodbye());
        await using var leader = StubServer.Play(Script.Ready().Begin().Answer(2).Commit().Goodbye());
        StubServer? router = null;
        await using var routing = router = StubServer.Play(RouterScripts
            .Table(() => router!.Address, () => [old.Address], () => [old.Address])
            .Route(() => router!.Address, () => [old.Address], () => [leader.Address]).Goodbye());
        await using var driver = router.OpenRouted(StubServer.Quick with { Database = "neo4j" });
        Assert.Equal(2, await driver.ExecuteWriteAsync(One));
    }

    [Fact]
    public async Task Server_ThatCannotBeReached_IsLeftOut_AndTheErrorSaysThatItWasAdvertised()
    {
        StubServer? router = null;
        await using var routing = router = StubServer.Play(
            RouterScripts.Table(() => router!.Address, () => ["127.0.0.1:1", router!.Address], () => ["127.0.0.1:1"]).Answer(1)
                .Route(() => router!.Address, () => [router!.Address], () => ["127.0.0.1:1"]).Goodbye());
        await using var driver = router.OpenRouted(StubServer.Quick with { Database = "neo4j" });
        Assert.Equal(1, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
        var failure = await Assert.ThrowsAsync<SessionExpiredException>(() => driver.RunAsync(AccessMode.Write, "q"));
        Assert.Contains("advertise", failure.Message, StringComparison.Ordinal);
        Assert.Contains("127.0.0.1:1", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Neo.ClientError.Database.DatabaseNotFound")]
    [InlineData("Neo.ClientError.Security.Forbidden")]
    [InlineData("Neo.ClientError.Transaction.InvalidBookmark")]
    public async Task Discovery_EndsAtOnce_OnWhatEveryRouterWouldSay(string code)
    {
        await using var router = StubServer.Play(Script.Ready().Expect(MessageTag.Route).Failure(code).Reset().Goodbye());
        await using var driver = router.OpenRouted(StubServer.Quick with { SeedRouters = (address, _) => ValueTask.FromResult<IReadOnlyList<Bolt.Connections.ServerAddress>>([address, new("127.0.0.1", 1)]) });
        Assert.Equal(code, (await Assert.ThrowsAsync<ClientException>(() => driver.RunAsync(AccessMode.Read, "q"))).Code);
    }

    [Fact]
    public async Task Discovery_GoesOnToTheNextRouter_WhenOneFails()
    {
        StubServer? good = null;
        await using var bad = StubServer.Play(
            Script.Ready().Expect(MessageTag.Route).Failure("Neo.TransientError.General.DatabaseUnavailable").Reset().Goodbye());
        await using var working = good = StubServer.Play(RouterScripts.Table(() => good!.Address).Answer(1).Goodbye());
        await using var driver = bad.OpenRouted(StubServer.Quick with
        {
            SeedRouters = (address, _) => ValueTask.FromResult<IReadOnlyList<Bolt.Connections.ServerAddress>>([address, new("127.0.0.1", good.Port)]),
        });
        Assert.Equal(1, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }

    private static Dictionary<string, Value> Expired(string address) => new()
    {
        ["rt"] = new Dictionary<string, Value>
        {
            ["ttl"] = 0,
            ["db"] = "neo4j",
            ["servers"] = Value.List(new[] { "ROUTE", "READ", "WRITE" }
                .Select(role => (Value)new Dictionary<string, Value> { ["role"] = role, ["addresses"] = Value.List([address]) })),
        },
    };

    private static async Task<long> One(Transaction transaction) => (await (await transaction.RunAsync("RETURN 1 AS n")).SingleAsync())["n"].AsInteger();
}

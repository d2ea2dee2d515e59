using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Sessions;

public class BookmarkTests
{
    [Fact]
    public async Task Read_WaitsForWhatTheDriverWrote()
    {
        Value waited = default;
        await using var server = StubServer.Play(Script.Ready().Begin().Answer(1).Commit("bm:1")
            .Expect(MessageTag.Run, fields => waited = fields[2].AsMap()["bookmarks"]).Success().Expect(MessageTag.Pull).Success().Goodbye());
        await using var driver = server.Open();
        await driver.ExecuteWriteAsync(async transaction => await (await transaction.RunAsync("CREATE (n)")).ConsumeAsync());
        await (await driver.RunAsync(AccessMode.Read, "q")).ConsumeAsync();
        Assert.Equal(new Value[] { "bm:1" }, waited);
    }

    [Fact]
    public void Bookmark_ReplacesThoseItWaitedFor_AndNoOthers()
    {
        var chain = new BookmarkChain("a", "b");
        var used = chain.Current;
        chain.Replace([], "c");
        chain.Replace(used, "d");
        Assert.Equal(["c", "d"], chain.Current);
    }

    [Fact]
    public async Task Extra_NamesWhatIsNotItsDefault()
    {
        IReadOnlyDictionary<string, Value> begin = new Dictionary<string, Value>();
        await using var server = StubServer.Play(Script.Ready(5, 6).Expect(MessageTag.Begin, fields => begin = fields[0].AsMap()).Success().Commit().Goodbye());
        await using (var driver = server.Open())
        {
            await using var session = driver.Session(new SessionOptions
            {
                Database = "clusters",
                Mode = AccessMode.Read,
                ImpersonatedUser = "reader",
                Notifications = new NotificationFilter("WARNING", ["HINT"]),
                Bookmarks = new BookmarkChain("x"),
            });
            var options = new TransactionOptions { Timeout = TimeSpan.FromTicks(1), Metadata = new Dictionary<string, Value> { ["app"] = "test" } };
            await using var transaction = await session.BeginAsync(options);
            await transaction.CommitAsync();
        }

        Assert.Equal(
            ["bookmarks", "db", "imp_user", "mode", "notifications_disabled_classifications", "notifications_minimum_severity", "tx_metadata", "tx_timeout"],
            begin.Keys.Order());
        Assert.Equal(1, begin["tx_timeout"]);
    }
}

using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Sessions;

public class StreamingTests
{
    private static readonly Dictionary<string, Value> More = new() { ["has_more"] = true };

    [Fact]
    public async Task Records_AreFetchedABatchAtATime()
    {
        await using var server = StubServer.Play(Running()
            .Expect(MessageTag.Pull, fields => Assert.Equal(2, fields[0].AsMap()["n"])).Record(1).Record(2).Success(More)
            .Expect(MessageTag.Pull).Record(3).Success().Goodbye());
        await using var driver = server.Open(StubServer.Quick with { FetchSize = 2 });
        await using var result = await driver.RunAsync(AccessMode.Read, "UNWIND [1, 2, 3] AS n RETURN n");
        var numbers = new List<long>();
        await foreach (var record in result)
        {
            numbers.Add(record["n"].AsInteger());
        }

        Assert.Equal([1, 2, 3], numbers);
    }

    [Fact]
    public async Task NextBatch_IsNotAskedForBeforeThisOneIsRead()
    {
        var asked = false;
        await using var server = StubServer.Play(Running().Expect(MessageTag.Pull).Record(1).Success(More)
            .Expect(MessageTag.Pull, _ => asked = true).Record(2).Success().Goodbye());
        await using var driver = server.Open(StubServer.Quick with { FetchSize = 1 });
        await using var result = await driver.RunAsync(AccessMode.Read, "q");
        Assert.NotNull(await result.NextAsync());
        Assert.False(asked);
        Assert.NotNull(await result.NextAsync());
        Assert.True(asked);
        Assert.Null(await result.NextAsync());
    }

    [Fact]
    public async Task Result_ThatIsDropped_IsDiscardedAtTheServer()
    {
        await using var server = StubServer.Play(Running().Expect(MessageTag.Pull).Record(1).Success(More)
            .Expect(MessageTag.Discard, fields => Assert.Equal(-1, fields[0].AsMap()["n"])).Success(new() { ["type"] = "r" }).Answer(5).Goodbye());
        await using var driver = server.Open(StubServer.Quick with { FetchSize = 1 });
        await using (var result = await driver.RunAsync(AccessMode.Read, "q"))
        {
            await result.NextAsync();
        }

        Assert.Equal(5, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }

    [Fact]
    public async Task Failure_InTheMiddleOfTheRecords_ComesAfterThem()
    {
        await using var server = StubServer.Play(Running().Expect(MessageTag.Pull).Record(1)
            .Failure("Neo.ClientError.Statement.ArithmeticError").Reset().Goodbye());
        await using var driver = server.Open();
        var result = await driver.RunAsync(AccessMode.Read, "q");
        Assert.Equal(1, (await result.NextAsync())!["n"]);
        await Assert.ThrowsAsync<ClientException>(async () => await result.NextAsync());
        await Assert.ThrowsAsync<ClientException>(async () => await result.NextAsync());
    }

    [Fact]
    public async Task SecondQuery_OfASession_LeavesTheFirstResultReadable()
    {
        await using var server = StubServer.Play(Running().Expect(MessageTag.Pull).Record(1).Success(More)
            .Expect(MessageTag.Pull, fields => Assert.Equal(-1, fields[0].AsMap()["n"])).Record(2).Success().Answer(9).Goodbye());
        await using var driver = server.Open(StubServer.Quick with { FetchSize = 1 });
        await using var session = driver.Session();
        var first = await session.RunAsync("first");
        var second = await session.RunAsync("second");
        Assert.Equal(9, (await second.SingleAsync())["n"]);
        Assert.Equal([1, 2], (await first.ToListAsync()).Select(record => record["n"].AsInteger()));
    }

    [Fact]
    public async Task Results_OfOneTransaction_AreReadSideBySide()
    {
        await using var server = StubServer.Play(Script.Ready().Begin()
            .Expect(MessageTag.Run).Success(new() { ["fields"] = Value.List(["n"]), ["qid"] = 0 }).Expect(MessageTag.Pull).Record(1).Success(More)
            .Expect(MessageTag.Run).Success(new() { ["fields"] = Value.List(["n"]), ["qid"] = 1 }).Expect(MessageTag.Pull).Record(10).Success()
            .Expect(MessageTag.Pull, fields => Assert.Equal(0, fields[0].AsMap()["qid"])).Record(2).Success()
            .Commit().Goodbye());
        await using var driver = server.Open(StubServer.Quick with { FetchSize = 1 });
        var sum = await driver.ExecuteReadAsync(async transaction =>
        {
            var first = await transaction.RunAsync("first");
            var second = await transaction.RunAsync("second");
            var tens = await second.ToListAsync();
            var ones = await first.ToListAsync();
            return tens.Concat(ones).Sum(record => record["n"].AsInteger());
        });
        Assert.Equal(13, sum);
    }

    [Fact]
    public async Task Record_WithAWrongNumberOfValues_ClosesTheConnection()
    {
        await using var server = StubServer.Play(Running().Expect(MessageTag.Pull).Record(1, 2).Gone());
        await using var driver = server.Open();
        var result = await driver.RunAsync(AccessMode.Read, "q");
        await Assert.ThrowsAsync<ProtocolException>(async () => await result.NextAsync());
    }

    [Theory]
    [InlineData(new byte[] { 0, 2, 0xB0, 0x70, 0, 0 })]
    [InlineData(new byte[] { 0, 3, 0xB1, 0x55, 0xA0, 0, 0 })]
    [InlineData(new byte[] { 0, 2, 0xB0, 0x7E, 0, 0 })]
    [InlineData(new byte[] { 0, 4, 0xB1, 0x70, 0xA0, 0xC0, 0, 0 })]
    [InlineData(new byte[] { 0, 3, 0xB1, 0x70, 0x91, 0, 0 })]
    [InlineData(new byte[] { 0, 3, 0xB1, 0x71, 0x90, 0, 0 })]
    public async Task Answer_ThatBoltDoesNotAllow_ClosesTheConnection(byte[] answer)
    {
        await using var server = StubServer.Play(
            Script.Ready().Expect(MessageTag.Run).Bytes(answer).Gone(), Script.Ready().Answer(1).Goodbye());
        await using var driver = server.Open();
        await Assert.ThrowsAsync<ProtocolException>(() => driver.RunAsync(AccessMode.Read, "q"));
        Assert.Equal(1, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }

    [Fact]
    public async Task Summary_TellsWhatTheQueryDid()
    {
        var notification = new Dictionary<string, Value>
        {
            ["code"] = "Neo.ClientNotification.Statement.UnknownLabelWarning",
            ["title"] = "t",
            ["description"] = "d",
            ["severity"] = "WARNING",
            ["position"] = new Dictionary<string, Value> { ["offset"] = 9, ["line"] = 1, ["column"] = 10 },
        };
        await using var server = StubServer.Play(Running().Expect(MessageTag.Pull).Success(new()
        {
            ["type"] = "rw",
            ["db"] = "neo4j",
            ["t_last"] = 3,
            ["stats"] = new Dictionary<string, Value> { ["nodes-created"] = 2, ["contains-updates"] = true },
            ["notifications"] = new Value[] { notification },
        }).Goodbye());
        await using var driver = server.Open();
        var summary = await (await driver.RunAsync(AccessMode.Write, "q")).ConsumeAsync();
        Assert.Equal(("rw", "neo4j", 2L, true), (summary.Type, summary.Database, summary.Counters.NodesCreated, summary.Counters.ContainsUpdates));
        Assert.Equal(new QueryPosition(9, 1, 10), Assert.Single(summary.Notifications).Position);
        Assert.Equal(["02000", "01N42"], summary.Statuses.Select(status => status.Status));
    }

    private static Script Running() => Script.Ready().Expect(MessageTag.Run).Success(new() { ["fields"] = Value.List(["n"]) });
}

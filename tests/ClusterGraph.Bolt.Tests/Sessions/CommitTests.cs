using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Sessions;

public class CommitTests
{
    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task Connection_LostDuringTheCommitOfAWrite_LeavesTheOutcomeUnknown_AndIsNotRetried(string scheme)
    {
        StubServer? self = null;
        var start = scheme == "bolt" ? Script.Ready() : Routing.RouterScripts.Table(() => self!.Address);
        await using var server = self = StubServer.Play(start.Begin().Answer(1).Expect(MessageTag.Commit));
        await using var driver = Driver.Open($"{scheme}://{server.Address}", Credentials.None, StubServer.Quick);
        var attempts = 0;
        await Assert.ThrowsAsync<CommitOutcomeUnknownException>(() => driver.ExecuteWriteAsync(async transaction =>
        {
            attempts++;
            return await (await transaction.RunAsync("CREATE (n)")).ConsumeAsync();
        }));
        Assert.Equal(1, attempts);
    }

    [Fact]
    public async Task Connection_LostDuringTheCommitOfARead_IsRetried()
    {
        await using var server = StubServer.Play(
            Script.Ready().Begin().Answer(1).Expect(MessageTag.Commit), Script.Ready().Begin().Answer(2).Commit().Goodbye());
        await using var driver = server.Open();
        Assert.Equal(2, await driver.ExecuteReadAsync(One));
    }

    [Fact]
    public async Task Commit_ThatIsRefused_IsThatFailure()
    {
        await using var server = StubServer.Play(Script.Ready().Begin().Answer(1)
            .Expect(MessageTag.Commit).Failure("Neo.ClientError.Schema.ConstraintValidationFailed").Reset().Goodbye());
        await using var driver = server.Open();
        await Assert.ThrowsAsync<ClientException>(() => driver.ExecuteWriteAsync(One));
    }

    [Fact]
    public async Task Commit_ThatIsCancelled_ButWasApplied_Succeeds()
    {
        using var cancelling = new CancellationTokenSource();
        await using var server = StubServer.Play(Script.Ready().Begin().Expect(MessageTag.Commit, _ => cancelling.Cancel())
            .Expect(MessageTag.Reset).Success(new() { ["bookmark"] = "bm:7" }).Success().Goodbye());
        await using var driver = server.Open();
        await using var session = driver.Session();
        await using var transaction = await session.BeginAsync();
        await transaction.CommitAsync(cancelling.Token);
        Assert.Equal(["bm:7"], session.Bookmarks.Current);
    }

    [Fact]
    public async Task Commit_ThatIsCancelled_AndWasStopped_IsCancelled()
    {
        using var cancelling = new CancellationTokenSource();
        await using var server = StubServer.Play(Script.Ready().Begin().Expect(MessageTag.Commit, _ => cancelling.Cancel())
            .Expect(MessageTag.Reset).Failure("Neo.TransientError.Transaction.Terminated").Success().Goodbye());
        await using var driver = server.Open();
        await using var session = driver.Session();
        await using var transaction = await session.BeginAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transaction.CommitAsync(cancelling.Token));
    }

    [Fact]
    public async Task Commit_ThatIsCancelled_OnAServerThatSaysNothing_IsUnknown()
    {
        using var cancelling = new CancellationTokenSource();
        await using var server = StubServer.Play(Script.Ready().Begin().Expect(MessageTag.Commit, _ => cancelling.Cancel()).Gone());
        await using var driver = server.Open();
        await using var session = driver.Session();
        await using var transaction = await session.BeginAsync();
        await Assert.ThrowsAsync<CommitOutcomeUnknownException>(() => transaction.CommitAsync(cancelling.Token));
    }

    [Fact]
    public async Task Commit_IsNotSentBeforeThePullIsAnswered()
    {
        var answered = false;
        await using var server = StubServer.Play(Script.Ready().Begin().Expect(MessageTag.Run).Success().Expect(MessageTag.Pull)
            .Do(_ => Task.FromResult(answered = true)).Success().Expect(MessageTag.Commit, _ => Assert.True(answered)).Success().Goodbye());
        await using var driver = server.Open();
        await driver.ExecuteWriteAsync(async transaction => (await transaction.RunAsync("CREATE (n)")).Keys.Count);
    }

    private static async Task<long> One(Transaction transaction) => (await (await transaction.RunAsync("RETURN 1 AS n")).SingleAsync())["n"].AsInteger();
}

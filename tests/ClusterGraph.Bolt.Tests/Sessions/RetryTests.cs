using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Bolt.Tests.Stub;
using Microsoft.Extensions.Time.Testing;

namespace ClusterGraph.Bolt.Tests.Sessions;

public class RetryTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    [Fact]
    public async Task ManagedTransaction_SendsBeginRunAndPullTogether()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Expect(MessageTag.Begin).Expect(MessageTag.Run).Expect(MessageTag.Pull)
            .Success().Success(new() { ["fields"] = PackStream("n") }).Record(4).Success().Commit().Goodbye());
        await using var driver = server.Open();
        Assert.Equal(4, await driver.ExecuteReadAsync(One));
    }

    [Fact]
    public async Task TransientFailure_IsRetried_OnAConnectionThatWasReset()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Begin().Expect(MessageTag.Run).Failure(Deadlock).Expect(MessageTag.Pull).Ignored().Reset().Begin().Answer(2).Commit().Goodbye());
        await using var driver = server.Open();
        Assert.Equal(2, await driver.ExecuteWriteAsync(One));
    }

    [Fact]
    public async Task LostConnection_BeforeCommit_IsRetried()
    {
        await using var server = StubServer.Play(Script.Ready().Begin().Expect(MessageTag.Run), Script.Ready().Begin().Answer(2).Commit().Goodbye());
        await using var driver = server.Open();
        Assert.Equal(2, await driver.ExecuteWriteAsync(One));
    }

    [Fact]
    public async Task Failure_ThatTheWorkWrapped_IsRetriedAllTheSame()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Begin().Expect(MessageTag.Run).Failure(Deadlock).Expect(MessageTag.Pull).Ignored().Reset().Begin().Answer(2).Commit().Goodbye());
        await using var driver = server.Open();
        Assert.Equal(2, await driver.ExecuteWriteAsync(async transaction =>
        {
            try
            {
                return await One(transaction);
            }
            catch (BoltException failure)
            {
                throw new NotSupportedException("wrapped", failure);
            }
        }));
    }

    [Fact]
    public async Task Failure_OfTheWorkItself_RollsBackOnce()
    {
        await using var server = StubServer.Play(Script.Ready().Begin().Answer(1).Expect(MessageTag.Rollback).Success().Goodbye());
        await using var driver = server.Open();
        await Assert.ThrowsAsync<NotSupportedException>(() => driver.ExecuteWriteAsync<int>(async transaction =>
        {
            await One(transaction);
            throw new NotSupportedException();
        }));
    }

    [Fact]
    public async Task ClientFailure_IsNotRetried()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Begin().Expect(MessageTag.Run).Failure("Neo.ClientError.Statement.SyntaxError").Expect(MessageTag.Pull).Ignored().Reset().Goodbye());
        await using var driver = server.Open();
        await Assert.ThrowsAsync<ClientException>(() => driver.ExecuteWriteAsync(One));
    }

    [Fact]
    public async Task AutoCommit_IsNeverRepeated()
    {
        await using var server = StubServer.Play(Script.Ready().Expect(MessageTag.Run).Failure(Deadlock).Expect(MessageTag.Pull).Ignored().Reset().Goodbye());
        await using var driver = server.Open();
        Assert.True((await Assert.ThrowsAsync<TransientException>(() => driver.RunAsync(AccessMode.Write, "q"))).IsRetryable);
    }

    [Fact]
    public async Task Transaction_ThatWasLost_RefusesMoreQueries()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Begin().Expect(MessageTag.Run).Failure(Deadlock).Expect(MessageTag.Pull).Ignored().Reset().Goodbye());
        await using var driver = server.Open();
        await using var session = driver.Session();
        await using var transaction = await session.BeginAsync();
        await Assert.ThrowsAsync<TransientException>(() => transaction.RunAsync("q"));
        Assert.IsType<TransientException>((await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.RunAsync("q"))).InnerException);
        await Assert.ThrowsAsync<InvalidOperationException>(() => transaction.CommitAsync());
        await transaction.RollbackAsync();
    }

    [Fact]
    public async Task Pauses_DoubleFromOneSecond_WithinTwentyPercent_UntilThirtySecondsHavePassed()
    {
        var time = new FakeTimeProvider();
        var attempts = new List<TimeSpan>();
        var loop = new RetryLoop(new DriverOptions { Time = time, RetrySeed = 7 });
        var start = time.GetTimestamp();
        var running = loop.RunAsync<int>(Attempt, failure => failure as BoltException, CancellationToken.None);
        while (!running.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(10));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<ServiceUnavailableException>(() => running);
        var pauses = attempts.Zip(attempts.Skip(1), (before, after) => (after - before).TotalSeconds).ToList();
        Assert.InRange(attempts.Count, 6, 7);
        Assert.All(pauses.Select((pause, index) => pause / Math.Pow(2, index)), ratio => Assert.InRange(ratio, 0.79, 1.22));

        Task<int> Attempt()
        {
            attempts.Add(time.GetElapsedTime(start));
            throw new ServiceUnavailableException("away");
        }
    }

    [Fact]
    public async Task Attempts_AreTwoAtLeast()
    {
        var attempts = 0;
        var loop = new RetryLoop(new DriverOptions { RetryTimeout = TimeSpan.Zero, RetryDelay = TimeSpan.Zero });
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => loop.RunAsync<int>(
            () =>
            {
                attempts++;
                throw new ServiceUnavailableException("away");
            },
            failure => failure as BoltException,
            CancellationToken.None));
        Assert.Equal(2, attempts);
    }

    private static ClusterGraph.Bolt.PackStream.Value PackStream(string column) => ClusterGraph.Bolt.PackStream.Value.List([column]);

    private static async Task<long> One(Transaction transaction) => (await (await transaction.RunAsync("RETURN 1 AS n")).SingleAsync())["n"].AsInteger();
}

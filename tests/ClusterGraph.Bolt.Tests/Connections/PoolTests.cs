using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;
using Microsoft.Extensions.Time.Testing;

namespace ClusterGraph.Bolt.Tests.Connections;

public class PoolTests
{
    [Fact]
    public async Task Connection_ThatWasGivenBack_IsUsedAgain()
    {
        await using var server = StubServer.Play(Script.Ready().Answer(1).Answer(2).Goodbye());
        await using var driver = server.Open();
        Assert.Equal(1, await OneAsync(driver));
        Assert.Equal(2, await OneAsync(driver));
    }

    [Fact]
    public async Task Pool_ThatIsUsedUp_FailsAfterTheAcquisitionTimeout_AndServesAgain()
    {
        var options = StubServer.Quick with { MaxConnectionsPerServer = 1, AcquisitionTimeout = TimeSpan.FromMilliseconds(100) };
        await using var server = StubServer.Play(Script.Ready().Begin().Commit().Answer(3).Goodbye());
        await using var driver = server.Open(options);
        await using var session = driver.Session();
        var transaction = await session.BeginAsync();
        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => OneAsync(driver));
        Assert.False(failure.IsRetryable);
        Assert.Contains("became free", failure.Message, StringComparison.Ordinal);
        await transaction.CommitAsync();
        Assert.Equal(3, await OneAsync(driver));
    }

    [Fact]
    public async Task Connection_ThatIsOlderThanTheLifetime_IsReplaced()
    {
        var time = new FakeTimeProvider();
        await using var server = StubServer.Play(Script.Ready().Answer(1).Goodbye(), Script.Ready().Answer(2).Goodbye());
        await using var driver = server.Open(StubServer.Quick with { Time = time });
        Assert.Equal(1, await OneAsync(driver));
        time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(2, await OneAsync(driver));
    }

    [Fact]
    public async Task Connection_ThatWasIdle_IsTriedByReset()
    {
        var time = new FakeTimeProvider();
        await using var server = StubServer.Play(Script.Ready().Answer(1).Reset().Answer(2).Goodbye());
        await using var driver = server.Open(StubServer.Quick with { Time = time });
        Assert.Equal(1, await OneAsync(driver));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(2, await OneAsync(driver));
    }

    [Fact]
    public async Task Connection_ThatDiedWhileIdle_IsNoticedBeforeItIsUsed()
    {
        await using var server = StubServer.Play(Script.Ready().Answer(1), Script.Ready().Answer(2).Goodbye());
        await using var driver = server.Open();
        Assert.Equal(1, await OneAsync(driver));
        await Eventually.TrueAsync(() => server.Closed == 1);
        Assert.Equal(2, await OneAsync(driver));
    }

    [Fact]
    public async Task Failure_IsFollowedByReset_AndTheConnectionServesOn()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Expect(MessageTag.Run).Failure("Neo.ClientError.Statement.SyntaxError").Expect(MessageTag.Pull).Ignored().Reset().Answer(2).Goodbye());
        await using var driver = server.Open();
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", (await Assert.ThrowsAsync<ClientException>(() => OneAsync(driver))).Code);
        Assert.Equal(2, await OneAsync(driver));
    }

    [Fact]
    public async Task Authorization_ThatExpired_ClosesEveryConnection()
    {
        await using var server = StubServer.Play(
            Script.Ready().Begin().Commit().Gone(),
            Script.Ready().Expect(MessageTag.Run).Failure("Neo.ClientError.Security.AuthorizationExpired").Expect(MessageTag.Pull).Ignored().Gone(),
            Script.Ready().Answer(3).Goodbye());
        await using var driver = server.Open();
        await using var session = driver.Session();
        var transaction = await session.BeginAsync();
        Assert.True((await Assert.ThrowsAsync<ClientException>(() => OneAsync(driver))).IsRetryable);
        await transaction.CommitAsync();
        Assert.Equal(3, await OneAsync(driver));
    }

    [Fact]
    public async Task Driver_ThatWasDisposed_RefusesWork()
    {
        await using var server = StubServer.Play(Script.Ready().Answer(1).Goodbye());
        var driver = server.Open();
        Assert.Equal(1, await OneAsync(driver));
        await driver.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => OneAsync(driver));
    }

    [Fact]
    public async Task Server_ThatIsSilentForLongerThanItPromised_IsDead()
    {
        var hints = new Dictionary<string, Value> { ["connection.recv_timeout_seconds"] = 1 };
        await using var server = StubServer.Play(Script.Ready(hints: hints).Expect(MessageTag.Run).Expect(MessageTag.Pull).Noop().Gone());
        await using var driver = server.Open();
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => OneAsync(driver));
    }

    [Fact]
    public void Options_OutOfRange_AreNamedTogether()
    {
        var options = new DriverOptions { FetchSize = 0, MaxConnectionsPerServer = 0 };
        var failure = Assert.Throws<ArgumentException>(() => Driver.Open("bolt://localhost", Credentials.None, options));
        Assert.Contains("MaxConnectionsPerServer, FetchSize", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<long> OneAsync(Driver driver)
    {
        var result = await driver.RunAsync(AccessMode.Read, "RETURN 1");
        return (await result.SingleAsync())["n"].AsInteger();
    }
}

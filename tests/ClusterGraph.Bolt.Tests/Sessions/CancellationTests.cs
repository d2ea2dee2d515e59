using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Sessions;

public class CancellationTests
{
    [Fact]
    public async Task Query_ThatIsCancelled_IsStoppedByReset_AndTheConnectionServesOn()
    {
        using var cancelling = new CancellationTokenSource();
        await using var server = StubServer.Play(Script.Ready().Expect(MessageTag.Run).Expect(MessageTag.Pull, _ => cancelling.Cancel())
            .Expect(MessageTag.Reset).Success().Failure("Neo.ClientError.Transaction.Terminated").Success().Answer(2).Goodbye());
        await using var driver = server.Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.RunAsync(AccessMode.Read, "q", null, cancelling.Token));
        Assert.Equal(2, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }

    [Fact]
    public async Task Server_ThatDoesNotAnswerTheReset_LosesTheConnection()
    {
        using var cancelling = new CancellationTokenSource();
        await using var server = StubServer.Play(
            Script.Ready().Expect(MessageTag.Run).Expect(MessageTag.Pull, _ => cancelling.Cancel()).Gone(), Script.Ready().Answer(2).Goodbye());
        await using var driver = server.Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.RunAsync(AccessMode.Read, "q", null, cancelling.Token));
        Assert.Equal(2, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }

    [Fact]
    public async Task Message_ThatHadHalfArrived_IsReadToItsEnd()
    {
        using var cancelling = new CancellationTokenSource();
        await using var server = StubServer.Play(Script.Ready().Expect(MessageTag.Run).Expect(MessageTag.Pull)
            .Bytes(0, 3, 0xB1).Do(_ => Task.Run(cancelling.Cancel)).Expect(MessageTag.Reset).Bytes(0x70, 0xA0, 0, 0).Success().Success().Answer(2).Goodbye());
        await using var driver = server.Open();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.RunAsync(AccessMode.Read, "q", null, cancelling.Token));
        Assert.Equal(2, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }

    [Fact]
    public async Task Cancellation_BeforeAnything_OpensNothing()
    {
        await using var driver = Driver.Open("bolt://127.0.0.1:1", Credentials.None);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.RunAsync(AccessMode.Read, "q", null, new CancellationToken(true)));
    }
}

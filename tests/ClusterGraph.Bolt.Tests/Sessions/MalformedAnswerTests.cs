using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Sessions;

public class MalformedAnswerTests
{
    [Fact]
    public async Task Columns_ThatAreNoStrings_AreAProtocolFailure()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Expect(MessageTag.Run).Success(new() { ["fields"] = 7 }).Expect(MessageTag.Pull).Record(1).Gone());
        await using var driver = server.Open();
        var result = await driver.RunAsync(AccessMode.Read, "q");
        await Assert.ThrowsAsync<ProtocolException>(async () => await result.NextAsync());
    }

    [Fact]
    public async Task QueryType_ThatIsNone_IsAProtocolFailure()
    {
        await using var server = StubServer.Play(Script.Ready()
            .Expect(MessageTag.Run).Success().Expect(MessageTag.Pull).Success(new() { ["type"] = "x" }).Goodbye());
        await using var driver = server.Open();
        var result = await driver.RunAsync(AccessMode.Read, "q");
        await Assert.ThrowsAsync<ProtocolException>(async () => await result.ConsumeAsync());
    }

    [Fact]
    public async Task RoutingTable_ThatCannotBeRead_IsARouterThatDoesNotAnswer()
    {
        await using var router = StubServer.Play(Script.Ready().Expect(MessageTag.Route).Success(new() { ["rt"] = Value.Null }).Goodbye());
        await using var driver = router.OpenRouted();
        var failure = await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.RunAsync(AccessMode.Read, "q"));
        Assert.IsType<ProtocolException>(failure.InnerException);
    }

    [Fact]
    public async Task Impersonation_BeforeNeo4j44_IsRefusedHere()
    {
        await using var server = StubServer.Play(Script.Ready(4, 3).Goodbye());
        await using var driver = server.Open();
        await using var session = driver.Session(new() { ImpersonatedUser = "ana" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.RunAsync("q"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.BeginAsync());
    }

    [Fact]
    public async Task Parameter_ThatUtf8CannotCarry_IsRefusedHere_AndTheConnectionServesOn()
    {
        await using var server = StubServer.Play(Script.Ready().Answer(1).Goodbye());
        await using var driver = server.Open();
        var query = new Bolt.Sessions.Query("q", new Dictionary<string, Value> { ["half"] = "\ud800" });
        await Assert.ThrowsAnyAsync<ArgumentException>(() => driver.RunAsync(AccessMode.Read, query));
        Assert.Equal(1, (await (await driver.RunAsync(AccessMode.Read, "q")).SingleAsync())["n"]);
    }
}

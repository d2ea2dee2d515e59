using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.Stub;

namespace ClusterGraph.Bolt.Tests.Connections;

public class LoginTests
{
    [Fact]
    public async Task Hello_BeforeBolt51_CarriesTheCredentials()
    {
        var hello = new Dictionary<string, Value>();
        await using var server = StubServer.Play(Script.Bolt(5, 0)
            .Expect(MessageTag.Hello, fields => hello = new(fields[0].AsMap())).Success(new() { ["server"] = "Neo4j/5.0.0" }).Reset().Goodbye());
        await using (var driver = Driver.Open($"bolt://{server.Address}", Credentials.Basic("neo4j", "secret", "native")))
        {
            Assert.Equal("Neo4j/5.0.0", (await driver.VerifyConnectivityAsync()).Agent);
        }

        Assert.Equal(["credentials", "principal", "realm", "scheme", "user_agent"], hello.Keys.Order());
    }

    [Fact]
    public async Task Hello_FromBolt53_NamesTheProduct_AndLogonCarriesTheCredentials()
    {
        var (hello, logon) = (new Dictionary<string, Value>(), new Dictionary<string, Value>());
        await using var server = StubServer.Play(Script.Bolt(5, 3)
            .Expect(MessageTag.Hello, fields => hello = new(fields[0].AsMap()))
            .Expect(MessageTag.Logon, fields => logon = new(fields[0].AsMap())).Success(new() { ["server"] = "Neo4j/5.10.0" }).Success().Reset().Goodbye());
        await using (var driver = Driver.Open($"bolt://{server.Address}", Credentials.Bearer("token")))
        {
            await driver.VerifyConnectivityAsync();
        }

        Assert.StartsWith("ClusterGraph.Bolt/", hello["bolt_agent"].AsMap()["product"].AsString(), StringComparison.Ordinal);
        Assert.Equal(new Dictionary<string, Value> { ["scheme"] = "bearer", ["credentials"] = "token" }, logon);
    }

    [Fact]
    public async Task Hello_UnderRouting_CarriesTheContext()
    {
        Value routing = default;
        await using var server = StubServer.Play(Script.Bolt(5, 0)
            .Expect(MessageTag.Hello, fields => routing = fields[0].AsMap()["routing"]).Success().Do(_ => Task.CompletedTask));
        await using var driver = Driver.Open($"neo4j://{server.Address}?policy=eu", Credentials.None, StubServer.Quick);
        await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync());
        Assert.Equal(new Dictionary<string, Value> { ["address"] = server.Address, ["policy"] = "eu" }, routing);
    }

    [Fact]
    public async Task Logon_ThatIsRefused_IsAnAuthenticationFailure_AndKeepsTheSecret()
    {
        await using var server = StubServer.Play(Script.Bolt(5, 4)
            .Expect(MessageTag.Hello).Success().Expect(MessageTag.Logon).Failure("Neo.ClientError.Security.Unauthorized", "wrong").Gone());
        await using var driver = Driver.Open($"bolt://{server.Address}", Credentials.Basic("neo4j", "secret"));
        var failure = await Assert.ThrowsAsync<AuthenticationFailedException>(() => driver.VerifyConnectivityAsync());
        Assert.Equal(("wrong", false), (failure.Message, failure.IsRetryable));
        Assert.DoesNotContain("secret", Credentials.Basic("neo4j", "secret").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrozenServer_ThatAcceptsTcp_RunsIntoTheConnectTimeout()
    {
        var options = StubServer.Quick with { ConnectTimeout = TimeSpan.FromMilliseconds(100) };
        await using var server = StubServer.Play(Script.Raw().Gone(), Script.Bolt(5, 4).Gone());
        await using var driver = server.Open(options);
        Assert.Contains("within", (await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync())).Message, StringComparison.Ordinal);
        Assert.Contains("within", (await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Server_ThatIsNotThere_IsUnavailable()
    {
        await using var driver = Driver.Open("bolt://127.0.0.1:1", Credentials.None);
        Assert.True((await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync())).IsRetryable);
    }
}

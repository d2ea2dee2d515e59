using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt.Tests.Live;

[Collection(LiveCollection.Name)]
public class BehaviourLiveTests(LiveFixture fixture)
{
    [LiveFact]
    public async Task Server_SpeaksTheNewestVersion_UnderBothKindsOfScheme()
    {
        await using var direct = fixture.Open();
        await using var routed = Driver.Open(fixture.Uri.Replace("bolt", "neo4j", StringComparison.Ordinal), Credentials.None);
        Assert.StartsWith("Neo4j/", (await direct.VerifyConnectivityAsync()).Agent, StringComparison.Ordinal);
        Assert.Equal(new BoltVersion(5, 8), (await routed.VerifyConnectivityAsync()).Version);
        Assert.Equal(1, (await routed.ExecuteReadAsync(One))["n"]);
        Assert.Equal(1, (await routed.ExecuteWriteAsync(One))["n"]);
    }

    [LiveFact]
    public async Task Read_ThatWrites_IsRefused()
    {
        await using var driver = fixture.Open();
        var failure = await Assert.ThrowsAsync<ClientException>(() =>
            driver.ExecuteReadAsync(async transaction => await (await transaction.RunAsync("CREATE (n:Never)")).ConsumeAsync()));
        Assert.Equal("Neo.ClientError.Statement.AccessMode", failure.Code);
    }

    [LiveFact]
    public async Task Transaction_ThatOutlivesItsTimeout_TimesOut()
    {
        await using var driver = fixture.Open();
        var options = new TransactionOptions { Timeout = TimeSpan.FromMilliseconds(300) };
        var failure = await Assert.ThrowsAsync<ClientException>(async () =>
            await (await driver.RunAsync(AccessMode.Read, "UNWIND range(1, 10000000000) AS x RETURN sum(x)", options)).ConsumeAsync());
        Assert.True(failure.IsTimeout, failure.Code);
    }

    [LiveFact]
    public async Task Query_ThatIsCancelled_StopsOnTheServer()
    {
        const string Endless = "UNWIND range(1, 100000000000) AS endless RETURN sum(endless)";
        await using var driver = fixture.Open();
        using var cancelling = new CancellationTokenSource();
        var running = Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await (await driver.RunAsync(AccessMode.Read, Endless, null, cancelling.Token)).ConsumeAsync(cancelling.Token));
        while (await RunningAsync(driver, Endless) == 0)
        {
            await Task.Delay(10);
        }

        await cancelling.CancelAsync();
        await running;
        Assert.Equal(0, await RunningAsync(driver, Endless));
    }

    [LiveFact]
    public async Task Notification_IsSurfaced_UnlessItIsFiltered()
    {
        const string Text = "MATCH (n:NoSuchLabelAnywhere) RETURN n";
        await using var driver = fixture.Open();
        var summary = await (await driver.RunAsync(AccessMode.Read, Text)).ConsumeAsync();
        Assert.Contains(summary.Notifications, notification => notification.Code.EndsWith("UnknownLabelWarning", StringComparison.Ordinal));
        Assert.Contains(summary.Statuses, status => status.Status.StartsWith("01N", StringComparison.Ordinal));
        await using var quiet = fixture.Open(new DriverOptions { Notifications = new NotificationFilter("OFF") });
        Assert.Empty((await (await quiet.RunAsync(AccessMode.Read, Text)).ConsumeAsync()).Notifications);
    }

    [LiveFact]
    public async Task SyntaxError_CarriesItsCode_AndTheSessionGoesOn()
    {
        await using var driver = fixture.Open();
        await using var session = driver.Session();
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", (await Assert.ThrowsAsync<ClientException>(() => session.RunAsync("RETRUN 1"))).Code);
        Assert.Equal(1, (await session.ExecuteReadAsync(One))["n"]);
    }

    [LiveFact(MayStopIt = true)]
    public async Task HttpPort_ByMistake_IsNamed()
    {
        await using var driver = Driver.Open($"bolt://localhost:{fixture.Server.Http}", Credentials.None);
        Assert.Contains("HTTP", (await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync())).Message, StringComparison.Ordinal);
    }

    [LiveFact(MayStopIt = true)]
    public async Task FrozenServer_IsUnavailable_AndServesAgainWhenThawed()
    {
        await using var driver = fixture.Open(new DriverOptions { ConnectTimeout = TimeSpan.FromSeconds(1) });
        await fixture.Server.FreezeAsync();
        try
        {
            await Assert.ThrowsAsync<ServiceUnavailableException>(() => driver.VerifyConnectivityAsync());
        }
        finally
        {
            await fixture.Server.ThawAsync();
        }

        Assert.Equal(1, (await driver.ExecuteReadAsync(One))["n"]);
    }

    private static async Task<long> RunningAsync(Driver driver, string text)
    {
        var result = await driver.RunAsync(AccessMode.Read, new Query(
            "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN count(*) AS n", new Dictionary<string, Value> { ["text"] = text }));
        return (await result.SingleAsync())["n"].AsInteger();
    }

    private static async Task<Bolt.Sessions.Record> One(Transaction transaction) => await (await transaction.RunAsync("RETURN 1 AS n")).SingleAsync();
}

using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Tests.Live;

/// <summary>Against a server with a password and a self-made certificate, which is started for these tests.</summary>
[Collection(LiveCollection.Name)]
public class SecurityLiveTests
{
    [LiveFact(MayStopIt = true)]
    public async Task PasswordAndCertificate_AreChecked()
    {
        await using var server = await LiveServer.StartAsync("--password", "correct horse", "--tls");
        await using (var right = Driver.Open($"bolt+ssc://localhost:{server.Bolt}", Credentials.Basic("neo4j", "correct horse")))
        {
            await right.VerifyConnectivityAsync();
        }

        await using var wrong = Driver.Open($"bolt+ssc://localhost:{server.Bolt}", Credentials.Basic("neo4j", "battery staple"));
        Assert.Equal(
            "Neo.ClientError.Security.Unauthorized", (await Assert.ThrowsAsync<AuthenticationFailedException>(() => wrong.VerifyConnectivityAsync())).Code);

        await using var trusting = Driver.Open($"neo4j+s://localhost:{server.Bolt}", Credentials.Basic("neo4j", "correct horse"));
        var refused = await Assert.ThrowsAsync<ServiceUnavailableException>(() => trusting.VerifyConnectivityAsync());
        Assert.Contains("TLS", refused.Message, StringComparison.Ordinal);
    }
}

using ClusterGraph.Bolt;
using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Storage;
using ClusterGraph.Tests;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>A server that is not there, goes away, or is not what it is taken for. Each failure says what to do about it.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class OutageTests
{
    [LiveFact(MayStopIt = true)]
    public async Task Server_AwayAtStart_IsUnavailableUntilItComes()
    {
        await using var server = await LiveServer.StartAsync();
        server.Crash();
        await using var store = Open($"bolt://localhost:{server.Bolt}");
        var failure = await FailsAsync(StoreFailure.Unavailable, store);
        Assert.Contains($"bolt://localhost:{server.Bolt}", failure.Message, StringComparison.Ordinal);
        await server.StartAgainAsync();
        await store.ApplyAsync(Sample.Changes(Sample.Cluster("a")), default);

        // It goes away while somebody watches and reads, and comes back.
        await using var changes = store.WatchAsync(default).GetAsyncEnumerator();
        var next = changes.MoveNextAsync();
        server.Crash();
        await FailsAsync(StoreFailure.Unavailable, store);
        await server.StartAgainAsync();
        await using (var snapshot = await store.OpenAsync(default)) Assert.NotNull(Assert.Single(await snapshot.FindAsync([Sample.Key("cluster:a")], default)));
        var put = await store.ApplyAsync(Sample.Changes(Sample.Cluster("c")), default);
        Assert.True(await next);
        Assert.Equal(put, changes.Current.Version);
    }

    [LiveFact(MayStopIt = true)]
    public async Task Server_WithPasswordAndCertificate_SaysWhatIsWrong()
    {
        await using var server = await LiveServer.StartAsync("--password", "correct horse", "--tls");
        await using var right = Open($"bolt+ssc://localhost:{server.Bolt}", "correct horse");
        await right.ApplyAsync(Sample.Changes(Sample.Cluster("a")), default);

        await using var wrong = Open($"bolt+ssc://localhost:{server.Bolt}", "battery staple");
        Assert.Contains("NEO4J_PASSWORD", (await FailsAsync(StoreFailure.Forbidden, wrong)).Message, StringComparison.Ordinal);

        await using var trusting = Open($"bolt+s://localhost:{server.Bolt}", "correct horse");
        Assert.Contains("TLS", (await FailsAsync(StoreFailure.Unavailable, trusting)).Message, StringComparison.Ordinal);

        await using var web = Open($"bolt://localhost:{server.Http}", "correct horse");
        Assert.Contains("HTTP", (await FailsAsync(StoreFailure.Unavailable, web)).Message, StringComparison.Ordinal);
    }

    private static Neo4jStore Open(string uri, string? password = null) => Neo4jStore.Open(new ConnectionSettings(uri, password is null ? null : "neo4j", password, null), TimeProvider.System);

    private static async Task<StoreException> FailsAsync(StoreFailure kind, Neo4jStore store)
    {
        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.OpenAsync(default));
        Assert.Equal(kind, failure.Failure);
        return failure;
    }
}

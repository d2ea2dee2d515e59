using System.Globalization;
using ClusterGraph.Bolt;
using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Tests;
using Xunit.Abstractions;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>The server is killed under a stream of change sets: every acknowledged one is there afterwards, and none half. <c>CLUSTERGRAPH_KILLS</c> says how often; 3 when unset.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("CLUSTERGRAPH_KILLS") ?? "3", CultureInfo.InvariantCulture);
    private int sent;

    [LiveFact(MayStopIt = true)]
    public async Task ServerKilled_LosesNoAcknowledgedChangeAndKeepsNoHalfOne()
    {
        await using var server = await LiveServer.StartAsync();
        await using var store = Neo4jStore.Open(new ConnectionSettings($"bolt://localhost:{server.Bolt}", null, null, null), TimeProvider.System);
        await store.ApplyAsync(Sample.Changes(Sample.Country("es")), default);
        var random = new Random(7);
        var (done, unknown) = (new List<(int Change, DataVersion Version)>(), new List<int>());
        for (var kill = 0; kill < Kills; kill++)
        {
            using var stop = new CancellationTokenSource();
            var writing = WriteAsync(store, done, unknown, stop.Token);
            var enough = done.Count + random.Next(1, 8);
            while (done.Count < enough && !writing.IsCompleted) await Task.Delay(1);
            await Task.Delay(random.Next(40));
            server.Crash();
            await stop.CancelAsync();
            await writing;
            await server.StartAgainAsync();
            await CheckAsync(store, done, unknown);
        }

        Assert.True(done.Count >= Kills, $"{done.Count} changes were acknowledged.");
        output.WriteLine($"{Kills} kills: {done.Count} changes acknowledged, none lost, none half; of {unknown.Count} nobody knew until the server was back.");
    }

    // Until the server dies under it.
    private async Task WriteAsync(Neo4jStore store, List<(int, DataVersion)> done, List<int> unknown, CancellationToken stop)
    {
        try
        {
            while (true)
            {
                var change = ++sent;
                unknown.Add(change);
                var version = await store.ApplyAsync(Change(change), stop);
                unknown.Remove(change);
                done.Add((change, version));
            }
        }
        catch (Exception failure) when (failure is StoreException or OperationCanceledException)
        {
            if (failure is StoreException { Failure: not StoreFailure.OutcomeUnknown }) unknown.Remove(sent);
        }
    }

    private static ChangeSet Change(int number) => Sample.Changes(
        Sample.Cluster($"c-{number}-a"), Sample.Cluster($"c-{number}-b"),
        Sample.Link(LinkKind.LocatedIn, $"cluster:c-{number}-a", "country:es"), Sample.Link(LinkKind.LocatedIn, $"cluster:c-{number}-b", "country:es"));

    private static async Task CheckAsync(Neo4jStore store, List<(int Change, DataVersion Version)> done, List<int> unknown)
    {
        await using var snapshot = await store.OpenAsync(default);
        var clusters = await snapshot.NodesAsync(NodeKind.Cluster, default).ToListAsync();
        var links = await snapshot.LinksAsync(LinkKind.LocatedIn, default).ToListAsync();
        var there = clusters.CountBy(node => Number(node.Key)).ToDictionary();
        Assert.All(there, change => Assert.Equal(2, change.Value));
        Assert.Equal(clusters.Select(node => node.Key), links.Select(link => link.From));
        Assert.Empty(done.Select(change => change.Change).Except(there.Keys));
        Assert.Empty(there.Keys.Except(done.Select(change => change.Change)).Except(unknown));
        Assert.Equal(there.Count + 1, snapshot.Version.Number);

        // The fingerprint was carried on from change to change; it is that of what is there.
        await using var whole = new MemoryStore();
        var same = await whole.ApplyAsync(Sample.Changes([Sample.Country("es"), .. clusters, .. links]), default);
        Assert.Equal(same.Fingerprint, snapshot.Version.Fingerprint);
    }

    private static int Number(NodeKey key) => int.Parse(key.Slug.Split('-')[1], CultureInfo.InvariantCulture);
}

using ClusterGraph.Bolt;
using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Clusters;
using ClusterGraph.Storage;
using ClusterGraph.Tests;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>That what a snapshot reads is of its version, while other processes write.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ConsistencyTests(LiveFixture live)
{
    private const int Clusters = 60;
    private const int Writes = 60;
    private const int FirstYear = 1900;

    [Fact]
    public async Task Snapshots_WhileAnotherProcessWrites_ReadOneVersionOrSayThatTheyCannot()
    {
        await using var writing = await EmptyStore.OnAsync(live);
        await writing.ApplyAsync(Founded(1), default);
        await using var reading = Neo4jStore.Open(new ConnectionSettings(live.Uri, null, null, null), TimeProvider.System);
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => ReadAsync(reading, stop.Token))).ToArray();
        for (var year = 2; year <= Writes; year++) await writing.ApplyAsync(Founded(year), default);
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        await stop.CancelAsync();
        var (good, late) = (await Task.WhenAll(readers)).Aggregate((a, b) => (a.Good + b.Good, a.Late + b.Late));
        Assert.True(good > 20, $"{good} readings were of one version, {late} came too late.");
    }

    // A version's number says in which year all clusters were founded.
    private static async Task<(int Good, int Late)> ReadAsync(Neo4jStore store, CancellationToken stop)
    {
        var keys = Enumerable.Range(0, Clusters).Select(i => Sample.Key($"cluster:c-{i}")).ToArray();
        var (good, late) = (0, 0);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var snapshot = await store.OpenAsync(default);
                for (var i = 0; i < 2; i++)
                {
                    var found = await snapshot.FindAsync(keys, default);
                    Assert.All(found, cluster => Assert.Equal((int?)snapshot.Version.Number + FirstYear, ((Cluster)cluster!).Founded));
                    good++;
                }
            }
            catch (StoreException failure) when (failure.Failure == StoreFailure.Superseded)
            {
                late++;
            }
        }

        return (good, late);
    }

    private static ChangeSet Founded(int year) => Sample.Changes(Enumerable.Range(0, Clusters).Select(i => Sample.Cluster($"c-{i}", founded: FirstYear + year)));
}

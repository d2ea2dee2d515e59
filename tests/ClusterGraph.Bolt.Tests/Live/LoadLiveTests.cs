using System.Collections.Concurrent;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt.Tests.Live;

[Collection(LiveCollection.Name)]
public class LoadLiveTests(LiveFixture fixture)
{
    [LiveFact]
    public async Task ThousandTransactionsAtOnce_ShareTwentyConnections()
    {
        await using var driver = fixture.Open(new DriverOptions { MaxConnectionsPerServer = 20 });
        var answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(number => driver.ExecuteReadAsync(async transaction =>
            (await (await transaction.RunAsync(Numbered("RETURN $n * 2 AS n", number))).SingleAsync())["n"].AsInteger())));
        Assert.Equal(Enumerable.Range(0, 1000).Select(number => number * 2L), answers);
        Assert.InRange(((Bolt.Connections.DirectSource)driver.Source).Pool.Idle, 1, 20);
    }

    [LiveFact(MayStopIt = true)]
    public async Task Server_KilledUnderLoad_LosesNoAcknowledgedWrite_AndAppliesNoneTwice()
    {
        await using var driver = fixture.Open(new DriverOptions { MaxConnectionsPerServer = 20, RetryDelay = TimeSpan.FromMilliseconds(200), RetryTimeout = TimeSpan.FromMinutes(5) });
        var writes = new Writes(driver);
        var workers = Enumerable.Range(0, 16).Select(worker => writes.WorkAsync(worker)).ToList();
        for (var round = 0; round < 2; round++)
        {
            var target = writes.Acknowledged.Count + 300;
            await Eventually.TrueAsync(() => writes.Acknowledged.Count >= target, 180);
            fixture.Server.Crash();
            await fixture.Server.StartAgainAsync();
        }

        var after = writes.Acknowledged.Count + 100;
        await Eventually.TrueAsync(() => writes.Acknowledged.Count >= after, 180);
        writes.Stop();
        await Task.WhenAll(workers);

        var found = await FoundAsync(driver);
        Assert.All(found.Values, times => Assert.Equal(1, times));
        Assert.Empty(writes.Acknowledged.Except(found.Keys));
        Assert.Empty(found.Keys.Except(writes.Acknowledged).Except(writes.Unknown));
    }

    private static async Task<Dictionary<long, long>> FoundAsync(Driver driver)
    {
        var records = await driver.ExecuteReadAsync(async transaction =>
            await (await transaction.RunAsync("MATCH (n:Load) RETURN n.id AS id, count(*) AS times")).ToListAsync());
        return records.ToDictionary(record => record["id"].AsInteger(), record => record["times"].AsInteger());
    }

    private static Query Numbered(string text, long number) => new(text, new Dictionary<string, Value> { ["n"] = number });

    /// <summary>Writers of one node each, every one with an id of its own.</summary>
    private sealed class Writes(Driver driver)
    {
        private volatile bool _isStopped;
        private long _last;

        public ConcurrentBag<long> Acknowledged { get; } = [];

        public ConcurrentBag<long> Unknown { get; } = [];

        public void Stop() => _isStopped = true;

        public async Task WorkAsync(int worker)
        {
            while (!_isStopped)
            {
                var id = Interlocked.Increment(ref _last);
                try
                {
                    var echoed = await driver.ExecuteWriteAsync(async transaction =>
                        (await (await transaction.RunAsync(Numbered("CREATE (n:Load {id: $n}) RETURN n.id AS n", id))).SingleAsync())["n"].AsInteger());
                    Assert.True(echoed == id, $"Worker {worker} wrote {id} and was told {echoed}.");
                    Acknowledged.Add(id);
                }
                catch (CommitOutcomeUnknownException)
                {
                    Unknown.Add(id);
                }
            }
        }
    }
}

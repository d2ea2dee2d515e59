using System.Diagnostics;
using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Benchmarks.Stores;

/// <summary>How long a change of one node takes until a reader sees it, while other readers page and follow links without pause.</summary>
internal static class ChangeFigures
{
    private const int Readers = 2;

    public static async Task RunAsync(string figure, string address, string participations, int changes)
    {
        await using var store = new StoreOpener().Open(StoreAddress.Parse(address));
        await LoadFigures.FillAsync(store, (participations, 2));
        using var stop = new CancellationTokenSource();
        var reading = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadAsync(store, stop.Token))).ToArray();
        var (nodes, times) = await ChangeAsync(store, changes);
        await stop.CancelAsync();
        var reads = (await Task.WhenAll(reading)).Sum();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{figure}: one node of {nodes:N0} visible after {Percentile.Of(times, 0.5):N1} ms (median), {Percentile.Of(times, 0.99):N1} ms (p99), {times.Max():N1} ms (most) of {times.Count}; {reads:N0} pages read meanwhile"));
    }

    private static async Task<(int Nodes, List<double> Milliseconds)> ChangeAsync(IGraphStore store, int changes)
    {
        await using var first = await store.OpenAsync(default);
        var nodes = (await first.CountAsync(default)).Nodes.Values.Sum();
        var organisations = (await first.ListAsync(Organisations(null), default)).Rows.Select(row => row.Node).ToArray();
        var times = new List<double>();
        for (var i = 0; i < changes; i++)
        {
            var changed = organisations[i % organisations.Length] with { Description = $"Change {i}." };
            var watch = Stopwatch.StartNew();
            var version = await store.ApplyAsync(new ChangeSet { Nodes = [changed] }, default);
            await using var seen = await store.OpenAsync(default);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (seen.Version != version || (await seen.FindAsync([changed.Key], default))[0]?.Description != changed.Description) throw new InvalidOperationException("The change is not visible.");
        }

        return (nodes, times);
    }

    private static async Task<long> ReadAsync(IGraphStore store, CancellationToken stop)
    {
        var reads = 0L;
        PagePosition? after = null;
        while (!stop.IsCancellationRequested)
        {
            await using var snapshot = await store.OpenAsync(default);
            var page = await snapshot.ListAsync(Organisations(after), default);
            await snapshot.FollowAsync([.. page.Rows.Select(row => row.Node.Key)], new RouteQuery(Route.Out(LinkKind.PartyTo), new Selection { CountTotal = true }), default);
            after = page.HasNext ? PagePosition.Of(page.Rows[^1], []) : null;
            reads++;
        }

        return reads;
    }

    private static NodeQuery Organisations(PagePosition? after) => new([NodeKind.Organisation], new Selection { Page = new PageRequest { Size = 50, After = after } });
}

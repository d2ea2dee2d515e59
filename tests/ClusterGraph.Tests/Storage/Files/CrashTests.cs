using System.Diagnostics;
using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;
using ClusterGraph.Storage.Queries;
using ClusterGraph.Tests.Support;
using Xunit.Abstractions;

namespace ClusterGraph.Tests.Storage.Files;

/// <summary>A writer is killed again and again (SIGKILL). CLUSTERGRAPH_KILLS says how often; 20 times unless it does.</summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("CLUSTERGRAPH_KILLS") ?? "20", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Killed_WhileItWrites_KeepsWhatItAcknowledgedAndNothingHalf()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(20180615);
        var (before, unacknowledged, started) = (0L, 0, Stopwatch.GetTimestamp());
        for (var kill = 0; kill < Kills; kill++)
        {
            var acknowledged = await KilledWriterAsync(folder.Path, random) ?? before;
            var found = await CheckAsync(folder.Path, before);
            Assert.InRange(found, acknowledged, acknowledged + 1);
            if (found > acknowledged) unacknowledged++;
            before = found;
        }

        Assert.True(before > 0);
        output.WriteLine($"{Kills} kills in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s: {before} versions, none lost, none half; {unacknowledged} times one more was there than acknowledged.");
    }

    /// <summary>Starts a writer and kills it after some acknowledgements and some milliseconds more; the last number that it acknowledged, null when it was killed before any.</summary>
    private static async Task<long?> KilledWriterAsync(string folder, Random random)
    {
        using var writer = Process.Start(new ProcessStartInfo("dotnet", [typeof(CrashWriter).Assembly.Location, "write", folder]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = writer.StandardError.ReadToEndAsync();
        string? last = null;
        var isEarly = random.Next(8) == 0;
        for (var lines = isEarly ? 0 : random.Next(1, 15); lines > 0; lines--)
            last = await writer.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException($"The writer ended by itself: {await errors}");
        await Task.Delay(isEarly ? random.Next(400) : random.Next(12));
        writer.Kill();
        while (await writer.StandardOutput.ReadLineAsync() is { } more) last = more;
        await writer.WaitForExitAsync();
        return last is null ? null : long.Parse(last, CultureInfo.InvariantCulture);
    }

    /// <summary>Opens the store and compares it with what its version must hold; the history is read from where it was read to before.</summary>
    private static async Task<long> CheckAsync(string folder, long before)
    {
        await using var store = FileStore.Open(folder, TimeProvider.System);
        await using var snapshot = await store.OpenAsync(default);
        var number = snapshot.Version.Number;
        var selection = new Selection { Page = new PageRequest { Size = 100 } };
        var clusters = (await snapshot.ListAsync(new NodeQuery([NodeKind.Cluster], selection), default)).Rows.Select(row => row.Node).ToArray();
        var steps = Enumerable.Range(0, CrashWriter.Kept).Select(back => number - back).Where(step => step > 0).Select(step => $"step-{step}").ToArray();
        Assert.Equal(number == 0 ? 0 : CrashWriter.BatchSize, clusters.Count(cluster => cluster.Name == CrashWriter.NameAt(number)));
        Assert.Equal(steps.Order(StringComparer.Ordinal), clusters.Where(cluster => cluster.Name != CrashWriter.NameAt(number)).Select(cluster => cluster.Key.Slug));
        Assert.Equal(steps.Length, (await snapshot.CountAsync(default)).Links[LinkKind.LocatedIn]);
        var history = store.ReadHistory(before, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, (int)(number - before)).Select(step => before + step), history.Select(entry => entry.Version.Number));
        Assert.All(history, entry => Assert.Equal(Size(CrashWriter.Changes(entry.Version.Number)), entry.Changes.Length));
        return number;
    }

    private static int Size(ChangeSet changes) => changes.Nodes.Length + changes.Links.Length + changes.RemovedNodes.Length + changes.RemovedLinks.Length;
}

using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;

namespace ClusterGraph.Tests.Storage.Files;

/// <summary>Writes change set after change set to a store, and says the number of each that the store has acknowledged, until it is killed.</summary>
internal static class CrashWriter
{
    /// <summary>So many clusters bear the version's number in their name.</summary>
    public const int BatchSize = 20;

    /// <summary>So many of the clusters that versions add are kept; older ones are removed.</summary>
    public const int Kept = 5;

    public static async Task RunAsync(string folder, TextWriter acknowledged)
    {
        await using var store = FileStore.Open(folder, TimeProvider.System);
        for (var number = await NumberAsync(store); ; number = (await store.ApplyAsync(Changes(number + 1), default)).Number)
        {
            await acknowledged.WriteLineAsync($"{number}");
            await acknowledged.FlushAsync();
        }
    }

    /// <summary>The change set that makes a version; none of its parts is in another one.</summary>
    public static ChangeSet Changes(long number)
    {
        var batch = Enumerable.Range(0, BatchSize).Select(i => Sample.Cluster($"batch-{i}", NameAt(number)));
        var changes = Sample.Changes([.. batch, Sample.Country("es"), Sample.Cluster($"step-{number}"), Located(number)]) with { ExpectedVersion = number - 1 };
        return number <= Kept ? changes : changes with { RemovedNodes = [Sample.Key($"cluster:step-{number - Kept}")], RemovedLinks = [LinkIdentity.Of(Located(number - Kept))] };
    }

    public static string NameAt(long number) => $"Version {number}";

    private static Link Located(long number) => Sample.Link(LinkKind.LocatedIn, $"cluster:step-{number}", "country:es");

    private static async Task<long> NumberAsync(FileStore store)
    {
        await using var snapshot = await store.OpenAsync(default);
        return snapshot.Version.Number;
    }
}

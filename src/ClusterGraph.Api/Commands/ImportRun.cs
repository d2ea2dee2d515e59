using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Importing;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Api.Commands;

/// <summary>One import from file to store: an empty store gets the seed data in the same change set, so that either all is there or nothing.</summary>
internal sealed class ImportRun(InvocationConfiguration console, DirectoryInfo? seed)
{
    public async Task<int> RunAsync(string address, ImportOptions options, Func<ImportTarget, CancellationToken, Task<Import>> read, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        await using var store = Stores.Open(address);
        var (import, changes, version) = await Progressing.RunAsync(console, async progress =>
        {
            var (import, changes) = await ReadAsync(store, options, target => read(target with { Progress = progress }, cancellation), cancellation);
            var content = changes.Nodes.Length + changes.Links.Length;
            progress.Report(new WorkProgress("checking and writing nodes and links", 0));
            var version = await ApplyAsync(store, import, changes, cancellation);
            progress.Report(new WorkProgress("checking and writing nodes and links", content, content));
            return (import, changes, version);
        });
        var seconds = watch.Elapsed.TotalSeconds;
        await console.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{import.File}: {import.Rows:N0} rows, {import.Skipped:N0} of them passed over; {changes.Nodes.Length:N0} nodes and {changes.Links.Length:N0} links put into {address}, version {version}; {seconds:N1} s, {import.Rows / seconds:N0} rows per second."));
        return ExitCode.Done;
    }

    private static async Task<Graph.DataVersion> ApplyAsync(IGraphStore store, Import import, ChangeSet changes, CancellationToken cancellation)
    {
        try
        {
            return await store.ApplyAsync(changes, cancellation);
        }
        catch (ChangeSetRejectedException rejection)
        {
            throw new ImportRejectedException(import.Locate(rejection));
        }
    }

    private async Task<(Import Import, ChangeSet Changes)> ReadAsync(IGraphStore store, ImportOptions options, Func<ImportTarget, Task<Import>> read, CancellationToken cancellation)
    {
        await using var snapshot = await store.OpenAsync(cancellation);
        if (seed is null || snapshot.Version.Number > 0)
        {
            var onto = await read(new ImportTarget(snapshot, options));
            return (onto, onto.Changes);
        }

        var first = SeedReport.Load(seed.FullName);
        await using var rehearsal = new MemoryStore();
        await rehearsal.ApplyAsync(first, cancellation);
        await using var seeded = await rehearsal.OpenAsync(cancellation);
        var import = await read(new ImportTarget(seeded, options));
        return (import, After(first, import.Changes));
    }

    private static ChangeSet After(ChangeSet first, ChangeSet then)
    {
        var (keys, links) = (then.Nodes.Select(node => node.Key).ToHashSet(), then.Links.Select(Graph.LinkIdentity.Of).ToHashSet());
        return then with
        {
            Nodes = [.. first.Nodes.Where(node => !keys.Contains(node.Key)), .. then.Nodes],
            Links = [.. first.Links.Where(link => !links.Contains(Graph.LinkIdentity.Of(link))), .. then.Links],
            ExpectedVersion = 0,
            Note = then.Note! with { Text = $"seed data, and {then.Note.Text}" },
        };
    }
}

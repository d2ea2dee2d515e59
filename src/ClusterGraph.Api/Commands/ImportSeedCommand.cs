using System.Collections.Frozen;
using System.CommandLine;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Importing;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Commands;

/// <summary><c>import seed</c>: puts a folder in the seed format, such as an export, into a store.</summary>
internal static class ImportSeedCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder in the seed format, complete in itself." }.AcceptExistingOnly();
        var terms = new ImportTerms();
        var command = new Command("seed", "Put a folder in the seed format (an export, the seed data) into a store.") { folder };
        terms.AddTo(command);
        command.SetAction((parsed, cancellation) => new ImportRun(parsed.InvocationConfiguration, seed: null).RunAsync(
            parsed.GetRequiredValue(terms.Store), terms.Read(parsed), (target, stop) => ReadAsync(parsed.GetRequiredValue(folder), target, stop), cancellation));
        return command;
    }

    private static async Task<Import> ReadAsync(DirectoryInfo folder, ImportTarget target, CancellationToken cancellation)
    {
        var content = SeedReport.Load(folder.FullName);
        var count = content.Nodes.Length + content.Links.Length;
        target.Progress?.Report(new WorkProgress("reading nodes and links", count, count));
        var problems = new ImportProblems();
        foreach (var taken in await target.FindTakenAsync(folder.Name, content.Nodes.ToDictionary(node => node.Key, _ => 0L), cancellation)) problems.Add(taken);
        if (problems.Count > 0) throw new ImportRejectedException(problems);
        var note = new ChangeNote { Author = target.Options.Author, Text = target.Options.Note ?? $"import of the seed folder {folder.Name}" };
        return new Import(folder.Name, content with { ExpectedVersion = target.Snapshot.Version.Number, Note = note }, count, 0, FrozenDictionary<string, long>.Empty);
    }
}

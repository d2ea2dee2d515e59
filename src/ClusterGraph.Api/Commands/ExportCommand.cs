using System.CommandLine;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Exporting;

namespace ClusterGraph.Api.Commands;

/// <summary><c>export</c>: writes all data of a store as files for other tools.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var store = StoreOption.OrMemory("Which graph to export; memory: is the seed data.");
        var seed = SeedOption.Create();
        var format = new Option<ExportFormat>("--format") { Description = "seed (a folder that can be imported), csv (a folder of tables), graphml (a file for Gephi, networkx ...), rdf (a file in Turtle).", Required = true };
        var output = new Option<string>("--output") { Description = "File or folder to write; it must not be there yet.", Required = true };
        var command = new Command("export", "Write all data of a store as files, with the sources to cite and their terms of use.") { format, output, store, seed };
        command.SetAction((parsed, cancellation) => RunAsync(
            (parsed.GetRequiredValue(store), parsed.GetRequiredValue(seed)), parsed.GetRequiredValue(format), parsed.GetRequiredValue(output), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync((string Store, DirectoryInfo Seed) from, ExportFormat format, string output, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var store = Stores.Open(from.Store);
        // A store in the process has nothing of its own; any other is exported as it is, and never written.
        if (from.Store == "memory:") await SeedReport.FillAsync(store, from.Seed, "clustergraph export", cancellation);
        await using var snapshot = await store.OpenAsync(cancellation);
        await Progressing.RunAsync(console, async progress =>
        {
            await Export.WriteAsync(new ExportReader(snapshot, progress), format, output, cancellation);
            return output;
        });
        var counts = await snapshot.CountAsync(cancellation);
        await console.Output.WriteLineAsync($"{counts.Nodes.Values.Sum()} nodes of version {snapshot.Version} and their links written to {output}.");
        return ExitCode.Done;
    }
}

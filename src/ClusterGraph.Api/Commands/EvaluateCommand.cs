using System.CommandLine;
using ClusterGraph.Api.Evaluation;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Evaluation;

namespace ClusterGraph.Api.Commands;

/// <summary><c>evaluate</c>: leaves out one agreement after the other, looks where each ranking puts the true partner, and writes what came out.</summary>
internal static class EvaluateCommand
{
    private const int Seed = 20_180_601;

    public static Command Create()
    {
        var seed = SeedOption.Create();
        var store = StoreOption.OrMemory("Which graph to evaluate on; an empty store is given the seed data first.");
        var output = new Option<DirectoryInfo>("--output") { Description = "Folder for evaluation.md and evaluation.json.", Required = true };
        var command = new Command("evaluate", "Evaluate partner rankings by leaving one agreement out, against baselines and by stratum.") { seed, store, output };
        command.SetAction((parsed, cancellation) => RunAsync((parsed.GetRequiredValue(seed), parsed.GetRequiredValue(store)), parsed.GetRequiredValue(output), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync((DirectoryInfo Seed, string Store) from, DirectoryInfo output, InvocationConfiguration console, CancellationToken cancellation)
    {
        await using var store = Stores.Open(from.Store);
        await SeedReport.FillAsync(store, from.Seed, "clustergraph evaluate", cancellation);
        await using var snapshot = await store.OpenAsync(cancellation);
        var data = await EvaluationReader.ReadAsync(snapshot, samePassage: true, cancellation);
        var leaking = await EvaluationReader.ReadAsync(snapshot, samePassage: false, cancellation);
        var report = new EvaluationReport(snapshot.Version, data, EvaluationSummary.Of(LeaveOneOut.Run(data), Seed), EvaluationSummary.Of(LeaveOneOut.Run(leaking), Seed));
        output.Create();
        await File.WriteAllTextAsync(Path.Combine(output.FullName, "evaluation.md"), report.Markdown(), cancellation);
        await File.WriteAllTextAsync(Path.Combine(output.FullName, "evaluation.json"), report.Json(), cancellation);
        await console.Output.WriteLineAsync($"{data.Pairs.Length} pairs of {data.Pairs.Select(pair => pair.Agreement).Distinct().Count()} agreements evaluated; see {output.Name}/evaluation.md.");
        return ExitCode.Done;
    }
}

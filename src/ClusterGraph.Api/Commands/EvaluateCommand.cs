using System.CommandLine;
using ClusterGraph.Api.Evaluation;
using ClusterGraph.Api.Hosting;
using ClusterGraph.Evaluation;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Api.Commands;

/// <summary><c>evaluate</c>: leaves out one agreement after the other, looks where each ranking puts the true partner, and writes what came out.</summary>
internal static class EvaluateCommand
{
    private const int Seed = 20_180_601;

    public static Command Create()
    {
        var seed = SeedOption.Create();
        var output = new Option<DirectoryInfo>("--output") { Description = "Folder for evaluation.md and evaluation.json.", Required = true };
        var command = new Command("evaluate", "Evaluate partner rankings by leaving one agreement out, against baselines and by stratum.") { seed, output };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(output), parsed.InvocationConfiguration, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo seed, DirectoryInfo output, InvocationConfiguration console, CancellationToken cancellation)
    {
        if (SeedReport.Read(seed.FullName, console.Error) is not { } content) return ExitCode.BadInput;
        await using var store = new MemoryStore();
        await store.ApplyAsync(content, cancellation);
        await using var snapshot = await store.OpenAsync(cancellation);
        var data = await EvaluationReader.ReadAsync(snapshot, samePassage: true, cancellation);
        var leaking = await EvaluationReader.ReadAsync(snapshot, samePassage: false, cancellation);
        var report = new EvaluationReport(snapshot.Version, data, EvaluationSummary.Of(LeaveOneOut.Run(data), Seed), EvaluationSummary.Of(LeaveOneOut.Run(leaking), Seed));
        output.Create();
        await File.WriteAllTextAsync(Path.Combine(output.FullName, "evaluation.md"), report.Markdown(), cancellation);
        await File.WriteAllTextAsync(Path.Combine(output.FullName, "evaluation.json"), report.Json(), cancellation);
        await console.Output.WriteLineAsync($"{data.Pairs.Length} pairs of {data.Pairs.Select(pair => pair.Agreement).Distinct().Count()} agreements evaluated; see {output.Name}/evaluation.md.");
        return ExitCode.Success;
    }
}

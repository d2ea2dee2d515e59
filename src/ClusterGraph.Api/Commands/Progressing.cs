using System.CommandLine;
using ClusterGraph.Storage;
using Spectre.Console;

namespace ClusterGraph.Api.Commands;

/// <summary>Long work that says how far it is: bars at a terminal, a plain line a step elsewhere.</summary>
internal static class Progressing
{
    public static async Task<T> RunAsync<T>(InvocationConfiguration console, Func<IProgress<WorkProgress>, Task<T>> work)
    {
        if (console.Output != Console.Out || Console.IsOutputRedirected) return await work(new PlainProgress(console.Output));
        return await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new SpinnerColumn())
            .StartAsync(bars => work(new BarProgress(bars)));
    }
}

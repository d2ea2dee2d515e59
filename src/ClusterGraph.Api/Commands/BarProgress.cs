using ClusterGraph.Storage;
using Spectre.Console;

namespace ClusterGraph.Api.Commands;

/// <summary>A bar for each step, for people at a terminal.</summary>
internal sealed class BarProgress(ProgressContext bars) : IProgress<WorkProgress>
{
    private readonly Dictionary<string, ProgressTask> steps = [];

    public void Report(WorkProgress value)
    {
        if (!steps.TryGetValue(value.Step, out var bar)) steps.Add(value.Step, bar = bars.AddTask(Markup.Escape(value.Step)));
        bar.IsIndeterminate = value.Total is null;
        bar.MaxValue = Math.Max(1, value.Total ?? double.MaxValue);
        bar.Value = value.Total is 0 ? 1 : value.Done;
    }
}

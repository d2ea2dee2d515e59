using System.Diagnostics;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Commands;

/// <summary>A line for each step that is done, for logs.</summary>
internal sealed class PlainProgress(TextWriter output) : IProgress<WorkProgress>
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public void Report(WorkProgress value)
    {
        if (value.Total is not { } total || value.Done < total) return;
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value.Step}: {total:N0} ({watch.Elapsed.TotalSeconds:N1} s)"));
        watch.Restart();
    }
}

using System.Diagnostics;
using System.Globalization;

namespace ClusterGraph.Benchmarks.Stores;

/// <summary>Loads of a million nodes, and single changes while reads go on, in the embedded stores. Each figure has a process of its own, so that peak memory is its own too.</summary>
internal static class StoreBenchmark
{
    private static readonly string[] All = ["load-memory", "load-file", "reopen-file", "change-memory", "change-file"];

    public static async Task<int> RunAsync(Options options)
    {
        var folder = options.Text("folder") ?? Directory.CreateTempSubdirectory("clustergraph-bench-").FullName;
        try
        {
            if (options.Text("only") is { } one) return await MeasureAsync(one, folder, options);
            Console.WriteLine($"Processors: {Environment.ProcessorCount}. Participations: {options.Text("participations") ?? "generated"}, {options.Number("copies", 15)} copies for loads, 2 for changes.");
            foreach (var figure in All)
                if (await StartAsync(figure, folder, options) is var code and not 0) return code;
            return 0;
        }
        finally
        {
            if (options.Text("folder") is null) Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> MeasureAsync(string figure, string folder, Options options)
    {
        var address = figure.EndsWith("-memory", StringComparison.Ordinal) ? "memory:" : $"file:{Path.Combine(folder, figure.StartsWith("change", StringComparison.Ordinal) ? "changed" : "loaded")}";
        var file = options.Text("participations") ?? Participations.Generate(folder);
        switch (figure)
        {
            case "load-memory" or "load-file":
                await LoadFigures.LoadAsync(figure, address, (file, (int)options.Number("copies", 15)));
                break;
            case "reopen-file":
                await LoadFigures.OpenAsync(figure, address);
                break;
            case "change-memory" or "change-file":
                await ChangeFigures.RunAsync(figure, address, file, (int)options.Number("changes", 200));
                break;
            default:
                Console.Error.WriteLine($"There is no figure '{figure}'; there are {string.Join(", ", All)}.");
                return 2;
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  peak memory {process.PeakWorkingSet64 / 1e9:N2} GB, processor time {process.TotalProcessorTime.TotalSeconds:N1} s"));
        return 0;
    }

    private static async Task<int> StartAsync(string figure, string folder, Options options)
    {
        string[] passed = ["participations", "copies", "changes"];
        var arguments = passed.Where(name => options.Text(name) is not null).SelectMany(name => new[] { $"--{name}", options.Text(name)! });
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(StoreBenchmark).Assembly.Location, "store", "--only", figure, "--folder", folder, .. arguments]))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}

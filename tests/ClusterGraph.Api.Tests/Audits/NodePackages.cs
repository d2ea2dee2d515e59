using System.Diagnostics;

namespace ClusterGraph.Api.Tests.Audits;

/// <summary>Scripts for Node, with the packages that they need: fetched when they are first asked for, into a folder that git ignores.</summary>
internal static class NodePackages
{
    private static readonly string Folder = Repository.File("tests", "ClusterGraph.Api.Tests", "Audits");
    private static readonly Lazy<string?> Absence = new(FindAbsence);

    /// <summary>Why the scripts cannot be run here; null when they can.</summary>
    public static string? WhyAbsent => Absence.Value;

    /// <summary>Runs a script to its end.</summary>
    public static Task<(int Code, string Output)> RunAsync(string script, string url) => RunAsync("node", [script, url], TimeSpan.FromMinutes(2));

    private static string? FindAbsence()
    {
        if (!IsOnPath("node") || !IsOnPath("npm")) return "Node or npm is not on the path.";
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"))) return null;
        var (code, output) = RunAsync("npm", ["ci", "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"], TimeSpan.FromMinutes(5)).GetAwaiter().GetResult();
        return code == 0 ? null : $"npm could not fetch the packages: {output}";
    }

    private static bool IsOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder =>
        File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, $"{program}.exe")) || File.Exists(Path.Combine(folder, $"{program}.cmd")));

    private static async Task<(int Code, string Output)> RunAsync(string program, string[] arguments, TimeSpan most)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var timeout = new CancellationTokenSource(most);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(timeout.Token), process.StandardError.ReadToEndAsync(timeout.Token));
        await process.WaitForExitAsync(timeout.Token).ConfigureAwait(false);
        return (process.ExitCode, await output.ConfigureAwait(false) + await errors.ConfigureAwait(false));
    }
}

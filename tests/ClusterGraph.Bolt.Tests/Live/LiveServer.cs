using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ClusterGraph.Bolt.Tests.Live;

/// <summary>A real Neo4j in a directory of its own, started and stopped by the scripts that lie beside the project.</summary>
internal sealed class LiveServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string _directory = Directory.CreateTempSubdirectory("clustergraph-neo4j-").FullName;
    private readonly string[] _arguments;

    private LiveServer(string[] options)
    {
        (Bolt, Http) = (FreePort(), FreePort());
        _arguments = [_directory, "--bolt", $"{Bolt}", "--http", $"{Http}", .. options];
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    /// <summary>The directory of the scripts, found by walking up from the tests; null where there is none.</summary>
    public static string? Scripts { get; } = Find();

    public int Bolt { get; }

    public int Http { get; }

    private int ProcessId => int.Parse(File.ReadAllText(Path.Combine(_directory, "pid")));

    public static async Task<LiveServer> StartAsync(params string[] options)
    {
        var server = new LiveServer(options);
        await server.StartAgainAsync();
        return server;
    }

    public Task StartAgainAsync() => RunAsync("start", _arguments);

    /// <summary>Ends it as a power cut would.</summary>
    public void Crash()
    {
        using var process = Process.GetProcessById(ProcessId);
        process.Kill();
        process.WaitForExit();
    }

    public Task FreezeAsync() => RunAsync("/bin/kill", "-STOP", $"{ProcessId}");

    public Task ThawAsync() => RunAsync("/bin/kill", "-CONT", $"{ProcessId}");

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        await RunAsync("stop", _directory);
        Directory.Delete(_directory, recursive: true);
    }

    private void Kill(object? sender, EventArgs arguments) => Crash();

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.IsPathRooted(program) ? program : Path.Combine(Scripts!, program);
        using var process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        using var limit = new CancellationTokenSource(Patience);
        while (!process.HasExited)
        {
            await Task.Delay(20, limit.Token);
        }

        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            var scripts = Path.Combine(directory.FullName, "shared", "neo4j");
            if (File.Exists(Path.Combine(scripts, "start")))
            {
                return scripts;
            }
        }

        return null;
    }
}

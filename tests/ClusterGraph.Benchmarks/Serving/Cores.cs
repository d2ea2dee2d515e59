using System.Diagnostics;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>One core for the server, another for the load.</summary>
internal static class Cores
{
    private const string TaskSet = "/usr/bin/taskset";

    public static void PinLoad()
    {
        if (Environment.ProcessorCount < 2) Console.WriteLine("There is one core only: server and load share it.");
        else if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var self = Process.GetCurrentProcess();
            self.ProcessorAffinity = 2;
        }
    }

    /// <summary>How to start this program again on the server's core. By taskset, so that the runtime already starts with one core, as in a container.</summary>
    public static ProcessStartInfo Server(string command)
    {
        string[] program = [Environment.ProcessPath!, .. Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0]] : Array.Empty<string>(), command];
        var start = File.Exists(TaskSet) ? new ProcessStartInfo(TaskSet, ["--cpu-list", "0", .. program]) : new ProcessStartInfo(program[0], program[1..]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        return start;
    }
}

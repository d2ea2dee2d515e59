using System.Diagnostics;
using System.Globalization;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>The child process with both servers.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process process;

    public Server()
    {
        process = Process.Start(Cores.Server("serve"))!;
        var ports = Numbers();
        (Service, Bare) = ((int)ports[0], (int)ports[1]);
    }

    public int Service { get; }

    public int Bare { get; }

    public Round Measure(int port, byte[] request, double seconds)
    {
        var time = TimeSpan.FromSeconds(seconds);
        var before = Usage();
        var times = Load.Run(port, request, time);
        var after = Usage();
        return Round.Of(times, time, (after[0] - before[0], after[1] - before[1]));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(10_000)) process.Kill();
        process.Dispose();
    }

    private double[] Usage()
    {
        process.StandardInput.WriteLine();
        process.StandardInput.Flush();
        return Numbers();
    }

    private double[] Numbers()
    {
        var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The server did not start.");
        return [.. line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }
}

using System.Diagnostics;
using System.Globalization;

namespace ClusterGraph.Bolt.Benchmarks;

/// <summary>The same pass through the JavaScript driver, in a Node process that lives through all rounds.</summary>
internal sealed class ScriptedDriver : IDisposable
{
    private readonly Process _node;

    public ScriptedDriver(string folder, string uri) => _node = Process.Start(new ProcessStartInfo("node", ["--expose-gc", "stream.js", uri])
    {
        WorkingDirectory = folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    })!;

    public async Task<Measurement> MeasureAsync()
    {
        await _node.StandardInput.WriteLineAsync("go");
        await _node.StandardInput.FlushAsync();
        var parts = (await _node.StandardOutput.ReadLineAsync())!.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return new Measurement(parts[0], parts[1], parts[2]);
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit(5000);
        _node.Dispose();
    }
}

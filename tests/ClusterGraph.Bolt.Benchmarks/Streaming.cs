using System.Diagnostics;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Benchmarks;

/// <summary>The pass through our client.</summary>
internal static class Streaming
{
    private const int Records = 100_000;
    private const string Text = "MATCH (n:Streamed) RETURN n.name AS name, n.code AS code, n.year AS year, n.score AS score";

    public static async Task PrepareAsync(Driver driver)
    {
        await (await driver.RunAsync(AccessMode.Write, "MATCH (n:Streamed) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS")).ConsumeAsync();
        await (await driver.RunAsync(
            AccessMode.Write,
            "UNWIND range(1, 100000) AS i CREATE (:Streamed {name: 'Cluster number ' + i, code: 'C' + i, year: 1990 + i % 35, score: i / 7.0})")).ConsumeAsync();
    }

    public static async Task<Measurement> MeasureAsync(Driver driver)
    {
        using var process = Process.GetCurrentProcess();
        var (cpu, allocated, start) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        var (count, sum) = (0, 0.0);
        await using var result = await driver.RunAsync(AccessMode.Read, Text);
        while (await result.NextAsync() is { } record)
        {
            count++;
            sum += record[0].AsString().Length + record[1].AsString().Length + record[2].AsInteger() + record[3].AsFloat();
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        return count == Records && sum > 0
            ? new Measurement(count / seconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)count, (process.TotalProcessorTime - cpu).TotalSeconds)
            : throw new InvalidOperationException($"{count} records came.");
    }
}

using System.Diagnostics;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>One server under one request for some seconds.</summary>
/// <param name="CpuMicroseconds">Of the server's process, per request: what other work on the machine does not change much.</param>
/// <param name="AllocatedBytes">Of the server's heap, per request.</param>
internal sealed record Round(double PerSecond, double Median, double P99, double CpuMicroseconds, double AllocatedBytes)
{
    public static Round Of(IReadOnlyCollection<long> times, TimeSpan time, (double Allocated, double Cpu) used) => new(
        times.Count / time.TotalSeconds, Milliseconds(times, 0.5), Milliseconds(times, 0.99), used.Cpu / times.Count, used.Allocated / times.Count);

    public static Round MedianOf(IReadOnlyCollection<Round> rounds) => new(
        Middle(rounds, round => round.PerSecond), Middle(rounds, round => round.Median), Middle(rounds, round => round.P99),
        Middle(rounds, round => round.CpuMicroseconds), Middle(rounds, round => round.AllocatedBytes));

    private static double Middle(IReadOnlyCollection<Round> rounds, Func<Round, double> figure) => Percentile.Of(rounds.Select(figure), 0.5);

    private static double Milliseconds(IEnumerable<long> times, double part) => Percentile.Of(times.Select(ticks => (double)ticks), part) * 1000 / Stopwatch.Frequency;
}

using System.Diagnostics;
using ClusterGraph.Relatedness;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Benchmarks.Relatedness;

/// <summary>The five best paths within four hops between random activities of a network of a thousand.</summary>
internal static class PathFigures
{
    public static void Print(Options options)
    {
        var random = new Random(61);
        var network = Networks.Draw(random, 1_000, 0, 12);
        var query = new PathQuery { Count = 5, MaxHops = 4 };
        var pairs = Enumerable.Range(0, 2 * (int)options.Number("sources", 200)).Select(_ => (From: Any(random, network), To: Any(random, network))).ToList();
        foreach (var (from, to) in pairs) BestPaths.Find(network, from, to, query);
        var (times, found, cut) = (new List<double>(), 0, 0);
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        foreach (var (from, to) in pairs)
        {
            var start = Stopwatch.GetTimestamp();
            var paths = BestPaths.Find(network, from, to, query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            found += paths.Paths.Length;
            cut += paths.Truncated ? 1 : 0;
        }

        Console.WriteLine($"Paths, k = 5 within 4 hops, {network.Nodes.Length:N0} nodes, mean degree {2.0 * network.Edges.Length / network.Nodes.Length:F1}, {pairs.Count} pairs\n");
        Console.WriteLine("| median us | p99 us | paths a pair | truncated | allocated B |\n|---|---|---|---|---|");
        Console.WriteLine($"| {Percentile.Of(times, 0.5):N0} | {Percentile.Of(times, 0.99):N0} | {(double)found / pairs.Count:F2} | {cut} | {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / pairs.Count:N0} |\n");
    }

    private static PathEnd Any(Random random, RelatednessNetwork network) => PathEnd.Of(network.Nodes[random.Next(network.Nodes.Length)]);
}

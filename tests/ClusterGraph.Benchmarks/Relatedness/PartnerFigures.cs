using System.Diagnostics;
using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Benchmarks.Relatedness;

/// <summary>The ten best partners of a cluster among ten thousand, a hundred thousand and a million.</summary>
internal static class PartnerFigures
{
    public static void Print(Options options)
    {
        Console.WriteLine("Partners, ten of the other region by the signature table\n");
        Console.WriteLine("| clusters | signatures | sets | median us | p99 us | all signatures us | times faster | sets bounded | opened | rows scored | B a cluster | same answers |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (var count = 10_000; count <= options.Number("most", 1_000_000); count *= 10) Print(new PartnerWorld(count), options);
    }

    private static void Print(PartnerWorld world, Options options)
    {
        var queries = Enumerable.Range(0, (int)options.Number("sources", 200)).Select(i => world.QueryOf(i * (world.Profiles.Length / 1_000))).ToList();
        foreach (var query in queries) world.Search(query);
        var (times, work) = (new List<double>(), new List<SearchWork>());
        foreach (var query in queries)
        {
            var start = Stopwatch.GetTimestamp();
            work.Add(world.Search(query).Work);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        var table = world.Table;
        var (search, all) = (Percentile.Of(times, 0.5), AllSignatures(world, queries));
        Console.WriteLine(
            $"| {world.Profiles.Length:N0} | {table.SignatureCount:N0} | {table.SetCount:N0} | {search:N0} | {Percentile.Of(times, 0.99):N0} | {all:N0} | {all / search:F1} " +
            $"| {Middle(work, one => one.SetsBounded)} | {Middle(work, one => one.SetsOpened)} | {Middle(work, one => one.RowsScored)} | {(double)table.Bytes / table.ClusterCount:F1} | {Check(world, queries, options)} |");
    }

    private static double Middle(IEnumerable<SearchWork> works, Func<SearchWork, int> figure) => Percentile.Of(works.Select(work => (double)figure(work)), 0.5);

    private static double AllSignatures(PartnerWorld world, IReadOnlyList<SignatureQuery> queries)
    {
        var times = new List<double>();
        foreach (var query in queries.Take(Math.Clamp(2_000_000 / world.Table.SignatureCount, 5, queries.Count)))
        {
            var start = Stopwatch.GetTimestamp();
            FullScan.Run(world.Model, world.Table, query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }

        return Percentile.Of(times, 0.5);
    }

    private static string Check(PartnerWorld world, IReadOnlyList<SignatureQuery> queries, Options options)
    {
        var checks = queries.Take((int)Math.Min(options.Number("checks", 20), Math.Max(3, 2_000_000 / world.Profiles.Length))).ToList();
        foreach (var query in checks)
        {
            var found = world.Merge(world.Search(query), query).Select(cluster => (cluster.Key, cluster.Score));
            if (!found.SequenceEqual(world.ScoreAll(query).Ranked.Select(fit => (fit.B, fit.Score)))) throw new InvalidOperationException($"Other partners of {query.Source.Key} than by scoring all.");
        }

        return $"{checks.Count} of {checks.Count}";
    }
}

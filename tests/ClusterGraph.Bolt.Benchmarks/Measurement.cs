namespace ClusterGraph.Bolt.Benchmarks;

/// <summary>One pass over the records.</summary>
/// <param name="AllocatedBytes">Of the client's heap, per record.</param>
/// <param name="CpuSeconds">Of the client's process.</param>
internal sealed record Measurement(double RecordsPerSecond, double AllocatedBytes, double CpuSeconds)
{
    public static Measurement Median(IReadOnlyCollection<Measurement> all) =>
        new(Middle(all.Select(one => one.RecordsPerSecond)), Middle(all.Select(one => one.AllocatedBytes)), Middle(all.Select(one => one.CpuSeconds)));

    public override string ToString() => $"{RecordsPerSecond,9:N0}/s {AllocatedBytes,5:N0} B/record {CpuSeconds * 1000,5:N0} ms CPU";

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}

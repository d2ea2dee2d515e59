namespace ClusterGraph.Benchmarks.Relatedness;

/// <summary>Work and memory of paths and partner search as data grow.</summary>
internal static class RelatednessBenchmark
{
    public static int Run(Options options)
    {
        PathFigures.Print(options);
        PartnerFigures.Print(options);
        return 0;
    }
}

namespace ClusterGraph.Relatedness.Paths;

/// <summary>The grid that strengths of paths are compared on.</summary>
internal static class PathGrid
{
    /// <summary>More than any two strengths differ that round to the same step.</summary>
    public const double Step = 1.5e-12;

    public static double Round(double strength) => Math.Round(strength, 12);
}

namespace ClusterGraph.Relatedness;

/// <summary>The thresholds of the relatedness network. All are HEU: conventions without empirical warrant.</summary>
public static class RelatednessRules
{
    /// <summary>Version of the rules that make the network out of links.</summary>
    public const string MethodVersion = "relatedness-1";

    /// <summary>Weaker edges are dropped, and so are paths in the closure.</summary>
    public const double Floor = 0.05;

    /// <summary>Weight of a USES link that states none: the fixed scale's "clear" (0.3 weak, 0.6 clear, 0.9 near-substitute).</summary>
    public const double StatedUse = 0.6;

    /// <summary>Longest path of the closure in a sparse network.</summary>
    public const int HopCap = 3;

    /// <summary>When more than this part of all pairs are edges, the closure takes direct edges only.</summary>
    public const double DenseShare = 0.1;
}

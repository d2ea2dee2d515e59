namespace ClusterGraph.Relatedness;

/// <summary>Jaccard index of the events that hold two activities.</summary>
/// <remarks>Computes C / (k_i + k_j - C). Range [0,1], no unit. Zero denominator gives 0. O(1). Status EST. EconGeo's "Jaccard" is another measure: it uses S,
/// not k.</remarks>
public static class SetJaccard
{
    public static double Of(CoOccurrences counts, int i, int j) =>
        counts[i, j] == 0 ? 0 : counts[i, j] / (double)(counts.Occurrences(i) + counts.Occurrences(j) - counts[i, j]);
}

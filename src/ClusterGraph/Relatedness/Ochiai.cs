namespace ClusterGraph.Relatedness;

/// <summary>Ochiai coefficient (set cosine) of the events that hold two activities.</summary>
/// <remarks>Computes C / sqrt(k_i k_j). Range [0,1], no unit. Zero denominator gives 0. O(1). Status EST. EconGeo's "cosine" is another measure: it uses S,
/// not k.</remarks>
public static class Ochiai
{
    public static double Of(CoOccurrences counts, int i, int j) =>
        counts[i, j] == 0 ? 0 : counts[i, j] / Math.Sqrt((double)counts.Occurrences(i) * counts.Occurrences(j));
}

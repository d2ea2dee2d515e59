namespace ClusterGraph.Relatedness;

/// <summary>Association strength: observed over expected co-occurrence.</summary>
/// <remarks>
/// Computes C_ij T / (S_i S_j). Range [0, inf), no unit; 1 = chance. Decides who is related; unbounded, so never a path weight. Zero denominator gives 0.
/// O(1). Status EST. Source: van Eck and Waltman 2009, JASIST 60:1635; as in EconGeo.
/// </remarks>
public static class AssociationStrength
{
    public static double Of(CoOccurrences counts, int i, int j) =>
        counts[i, j] == 0 ? 0 : counts[i, j] * (double)counts.Total / ((double)counts.Sum(i) * counts.Sum(j));
}

namespace ClusterGraph.Relatedness;

/// <summary>Proximity phi: the smaller of the two conditional probabilities of holding one activity given the other. The weight of a relatedness
/// edge.</summary>
/// <remarks>
/// Computes C_ij / max(k_i, k_j). Range [0,1], no unit; 1 = always together. Symmetric; the diagonal is 0, as densities want it.
/// Noisy for small k (with k = 1 it is 0 or 1): <see cref="Shrunk"/> divides by max(k_i, k_j) + 1 [HEU]. O(1). Status EST. Source: Hidalgo, Klinger, Barabási
/// and Hausmann 2007, Science 317:482.
/// </remarks>
public static class Proximity
{
    public static double Of(CoOccurrences counts, int i, int j) =>
        counts[i, j] == 0 ? 0 : counts[i, j] / (double)Math.Max(counts.Occurrences(i), counts.Occurrences(j));

    public static double Shrunk(CoOccurrences counts, int i, int j) =>
        counts[i, j] / (Math.Max(counts.Occurrences(i), counts.Occurrences(j)) + 1.0);
}

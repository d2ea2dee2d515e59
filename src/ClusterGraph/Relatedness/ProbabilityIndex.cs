namespace ClusterGraph.Relatedness;

/// <summary>Probability index: co-occurrence over its expectation when an event does not pair an activity with itself.</summary>
/// <remarks>
/// Computes C_ij / {[(S_i/T) S_j/(T-S_i) + (S_j/T) S_i/(T-S_j)] T/2}. Range [0, inf), no unit; 1 = chance. Zero denominator gives 0.
/// O(1). Status EST. Source: Steijn, as in EconGeo <c>relatedness(method = "prob")</c>.
/// </remarks>
public static class ProbabilityIndex
{
    public static double Of(CoOccurrences counts, int i, int j)
    {
        if (counts[i, j] == 0) return 0;
        double total = counts.Total, a = counts.Sum(i), b = counts.Sum(j);
        var expected = ((a / total * (b / (total - a))) + (b / total * (a / (total - b)))) * total / 2;
        return double.IsFinite(expected) && expected > 0 ? counts[i, j] / expected : 0;
    }
}

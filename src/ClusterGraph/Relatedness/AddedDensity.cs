namespace ClusterGraph.Relatedness;

/// <summary>Added density: how much of what is related to an activity, and missing here, the other side holds.</summary>
/// <remarks>
/// Computes Dadd(r &lt;- s, i) = sum_{j != i} phi_ij M_sj (1 - M_rj) / sum_{j != i} phi_ij. Range [0,1]; D + Dadd &lt;= 1. Null when the activity is related
/// to nothing.
/// O(activities). Status EST for the idea. Source: Balland and Boschma 2020/21; formula matched to EcGeoPy, the paper's full text not seen.
/// </remarks>
public static class AddedDensity
{
    /// <summary>Dadd of one activity.</summary>
    /// <param name="matrix">Relatedness.</param>
    /// <param name="held">What the receiving side holds.</param>
    /// <param name="other">What the other side holds.</param>
    /// <param name="activity">Index of the activity.</param>
    public static double? Of(RelatednessMatrix matrix, ReadOnlySpan<bool> held, ReadOnlySpan<bool> other, int activity)
    {
        if (matrix.Sum(activity) == 0) return null;
        var sum = 0.0;
        for (var j = 0; j < held.Length; j++) if (other[j] && !held[j]) sum += matrix[activity, j];
        return sum / matrix.Sum(activity);
    }
}

namespace ClusterGraph.Relatedness;

/// <summary>Relatedness density: how much of what is related to an activity a region or portfolio already holds.</summary>
/// <remarks>
/// Computes D_ri = sum_{j != i} phi_ij M_rj / sum_{j != i} phi_ij. Range [0,1], no unit (EconGeo prints it times 100). The diagonal is excluded: with it,
/// density would partly
/// say that what is present is present. Null when the activity is related to nothing. O(activities). Status EST. Source: Hidalgo et al. 2007; Boschma, Balland
/// and Kogler 2015, ICC 24:223.
/// </remarks>
public static class Density
{
    /// <summary>D of one activity.</summary>
    /// <param name="matrix">Relatedness.</param>
    /// <param name="held">What is held, by activity index of the matrix.</param>
    /// <param name="activity">Index of the activity.</param>
    public static double? Of(RelatednessMatrix matrix, ReadOnlySpan<bool> held, int activity)
    {
        if (matrix.Sum(activity) == 0) return null;
        var sum = 0.0;
        for (var j = 0; j < held.Length; j++) if (held[j]) sum += matrix[activity, j];
        return sum / matrix.Sum(activity);
    }
}

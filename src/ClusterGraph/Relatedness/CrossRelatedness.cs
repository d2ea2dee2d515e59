using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Mean relatedness of the activities of one portfolio with those of another.</summary>
/// <remarks>
/// Computes sum_ij a_i b_j phi_ij, or the plain mean of phi over all pairs; phi of an activity with itself is 1. Range [0,1], no unit; below 1 even for A = A.
/// Null when a portfolio is empty.
/// O(|A| |B|). Status EST in spirit: Delgado, Porter and Stern 2016, JEG 16:1 average the relatedness of industry pairs across two clusters (definition from
/// memory).
/// </remarks>
public static class CrossRelatedness
{
    /// <summary>Weighted by shares.</summary>
    public static double? Weighted(Portfolio a, Portfolio b, Func<NodeKey, NodeKey, double> phi) =>
        Sum(a, b, (i, j) => a.Shares[i] * b.Shares[j] * Phi(a.Activities[i], b.Activities[j], phi));

    /// <summary>Every pair of activities counts the same.</summary>
    public static double? Plain(Portfolio a, Portfolio b, Func<NodeKey, NodeKey, double> phi) =>
        Sum(a, b, (i, j) => Phi(a.Activities[i], b.Activities[j], phi)) is { } sum ? sum / ((double)a.Activities.Length * b.Activities.Length) : null;

    private static double Phi(NodeKey i, NodeKey j, Func<NodeKey, NodeKey, double> phi) => i == j ? 1 : phi(i, j);

    private static double? Sum(Portfolio a, Portfolio b, Func<int, int, double> term)
    {
        if (a.IsEmpty || b.IsEmpty) return null;
        var sum = 0.0;
        for (var i = 0; i < a.Activities.Length; i++)
            for (var j = 0; j < b.Activities.Length; j++) sum += term(i, j);
        return sum;
    }
}

namespace ClusterGraph.Relatedness;

/// <summary>Jaffe's technological proximity: the cosine of two portfolios. Sees identical activities only: the same-sector baseline.</summary>
/// <remarks>Computes a.b / (|a| |b|). Range [0,1], no unit; identical = 1, disjoint = 0. Null when a portfolio is empty. O(n log n). Status EST. Source: Jaffe
/// 1986, AER 76:984.</remarks>
public static class JaffeCosine
{
    public static double? Of(Portfolio a, Portfolio b)
    {
        if (a.IsEmpty || b.IsEmpty) return null;
        double dot = 0, aa = 0, bb = 0;
        for (var i = 0; i < a.Shares.Length; i++)
        {
            dot += a.Shares[i] * b.Share(a.Activities[i]);
            aa += a.Shares[i] * a.Shares[i];
        }

        foreach (var share in b.Shares) bb += share * share;
        return Math.Min(1, dot / Math.Sqrt(aa * bb));
    }
}

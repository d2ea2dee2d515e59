namespace ClusterGraph.Relatedness;

/// <summary>Ruzicka similarity: the weighted Jaccard index of two portfolios.</summary>
/// <remarks>Computes sum min(a_i, b_i) / sum max(a_i, b_i). Range [0,1], no unit. Null when a portfolio is empty. O(n log n). Status EST.</remarks>
public static class Ruzicka
{
    public static double? Of(Portfolio a, Portfolio b)
    {
        if (a.IsEmpty || b.IsEmpty) return null;
        double smaller = 0, larger = 0;
        foreach (var activity in a.Activities.Union(b.Activities).Order())
        {
            smaller += Math.Min(a.Share(activity), b.Share(activity));
            larger += Math.Max(a.Share(activity), b.Share(activity));
        }

        return smaller / larger;
    }
}

namespace ClusterGraph.Relatedness;

/// <summary>Jaccard index of the activities of two portfolios, whatever their shares.</summary>
/// <remarks>Computes |A and B| / |A or B|. Range [0,1], no unit. Null when a portfolio is empty. O(n log n). Status EST.</remarks>
public static class PortfolioJaccard
{
    public static double? Of(Portfolio a, Portfolio b)
    {
        if (a.IsEmpty || b.IsEmpty) return null;
        var common = a.Activities.Count(activity => b.Share(activity) > 0);
        return common / (double)(a.Activities.Length + b.Activities.Length - common);
    }
}

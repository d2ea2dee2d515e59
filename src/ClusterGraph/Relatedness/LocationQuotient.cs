namespace ClusterGraph.Relatedness;

/// <summary>Location quotient, also revealed comparative advantage: how concentrated an activity is in a region.</summary>
/// <remarks>
/// Computes LQ_ri = (x_ri / X_r) / (X_i / X). Range [0, X/X_r], no unit; 1 = the region has the share that all regions together have.
/// Complexity O(1) on the table's totals. Status EST. Source: Balassa 1965; as in EconGeo <c>location.quotient</c>.
/// </remarks>
public static class LocationQuotient
{
    /// <summary>LQ of one activity in one region.</summary>
    /// <param name="table">Quantities.</param>
    /// <param name="region">Index of the region in the table.</param>
    /// <param name="activity">Index of the activity in the table.</param>
    /// <returns>Null when the cell was not stated, or the region or the activity is empty.</returns>
    public static double? Of(RegionActivityTable table, int region, int activity)
    {
        var denominator = (Int128)table.RegionTotal(region) * table.ActivityTotal(activity);
        if (denominator == 0 || !table.IsKnown(region, activity)) return null;
        return (double)((Int128)table[region, activity] * table.Total) / (double)denominator;
    }
}

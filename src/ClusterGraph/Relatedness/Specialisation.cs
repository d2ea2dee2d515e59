namespace ClusterGraph.Relatedness;

/// <summary>Which regions are specialised in which activities.</summary>
/// <remarks>
/// Computes M_ri = 1 iff LQ_ri >= 1, tested exactly on whole numbers: x_ri X >= X_r X_i in 128 bits, and x_ri > 0. A tie at LQ = 1 counts.
/// Complexity O(regions x activities). Status EST (Balassa 1965; EconGeo, py-ecomplexity); the floor is HEU: small regions inflate LQ.
/// </remarks>
public static class Specialisation
{
    /// <summary>M for the whole table.</summary>
    /// <param name="table">Quantities.</param>
    /// <param name="floor">Smallest quantity that may count, in the table's unit; 0 for none.</param>
    /// <returns>Flagged degenerate when there is one region or one activity, where LQ is 1 everywhere.</returns>
    public static SpecialisationTable Of(RegionActivityTable table, long floor = 0)
    {
        var held = new bool[table.Regions.Length * table.Activities.Length];
        var at = 0;
        for (var region = 0; region < table.Regions.Length; region++)
            for (var activity = 0; activity < table.Activities.Length; activity++)
                held[at++] = table[region, activity] >= floor && Holds(table, region, activity);
        return new SpecialisationTable(table.Regions, table.Activities, held);
    }

    private static bool Holds(RegionActivityTable table, int region, int activity)
    {
        var quantity = table[region, activity];
        return quantity > 0 && (Int128)quantity * table.Total >= (Int128)table.RegionTotal(region) * table.ActivityTotal(activity);
    }
}

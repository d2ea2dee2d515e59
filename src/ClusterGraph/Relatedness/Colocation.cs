namespace ClusterGraph.Relatedness;

/// <summary>Estimates COLOCATION edges from a table of regions and activities.</summary>
/// <remarks>
/// Computes specialisation, co-occurrence, z and proximity of every pair, and keeps the pairs of the rule. Weight = proximity, never z. O(regions x
/// activities²).
/// Status EST with HEU thresholds. Source: Hidalgo et al. 2007 for the weight; van Eck and Waltman 2009 for choosing edges by a probabilistic measure.
/// </remarks>
public static class Colocation
{
    /// <summary>The pairs kept, in key order.</summary>
    public static IReadOnlyList<ColocationPair> Estimate(RegionActivityTable table, ColocationRule rule)
    {
        var counts = CoOccurrences.Count(Specialisation.Of(table));
        var pairs = new List<ColocationPair>();
        for (var i = 0; i < counts.Activities.Length; i++)
            for (var j = i + 1; j < counts.Activities.Length; j++)
            {
                var pair = Pair(counts, i, j);
                if (pair.Proximity > 0 && rule.Keeps(pair)) pairs.Add(pair);
            }

        return pairs;
    }

    private static ColocationPair Pair(CoOccurrences counts, int i, int j) => new(
        counts.Activities[i],
        counts.Activities[j],
        counts[i, j],
        counts.Occurrences(i),
        counts.Occurrences(j),
        counts.Events,
        Proximity.Of(counts, i, j),
        SupportZ.Of(counts, i, j));
}

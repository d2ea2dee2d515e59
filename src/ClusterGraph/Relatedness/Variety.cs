using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Entropy of a portfolio, split into related variety (within groups) and unrelated variety (between groups).</summary>
/// <remarks>
/// Computes H = sum p log2(1/p), UV = sum_g P_g log2(1/P_g), RV = sum_g P_g H_g; H = UV + RV. "Related" means the same group of a taxonomy: an assumption, not
/// a measurement, and figures of different taxonomies do not compare. Complexity O(n log n). Status EST. Source: Frenken, van Oort and Verburg 2007, Reg.
/// Stud. 41:685.
/// </remarks>
public static class Variety
{
    /// <summary>The variety of the given quantities.</summary>
    /// <param name="quantities">Quantity of each leaf activity; zeroes are skipped.</param>
    /// <param name="groupOf">The group of each leaf activity.</param>
    /// <returns>Null when all quantities are 0.</returns>
    /// <exception cref="ArgumentException">An activity has no group, or a quantity is NaN, infinite or negative.</exception>
    public static VarietyFigures? Of(IEnumerable<KeyValuePair<NodeKey, double>> quantities, IReadOnlyDictionary<NodeKey, NodeKey> groupOf)
    {
        var present = quantities.Where(pair => Grid.Quantity(pair.Value, "quantity") > 0).OrderBy(pair => pair.Key).ToList();
        if (present.Count == 0) return null;
        var total = present.Sum(pair => pair.Value);
        double unrelated = 0, related = 0, herfindahl = 0;
        foreach (var group in present.GroupBy(pair => GroupOf(pair.Key, groupOf)).OrderBy(group => group.Key))
        {
            var inGroup = group.Sum(pair => pair.Value);
            unrelated += inGroup / total * Math.Log2(total / inGroup);
            foreach (var (_, quantity) in group)
            {
                related += quantity / total * Math.Log2(inGroup / quantity);
                herfindahl += quantity / total * (quantity / total);
            }
        }

        return new VarietyFigures(Entropy(present, total), unrelated, related, herfindahl, present.Count);
    }

    private static double Entropy(List<KeyValuePair<NodeKey, double>> present, double total)
    {
        var entropy = 0.0;
        foreach (var (_, quantity) in present) entropy += quantity / total * Math.Log2(total / quantity);
        return entropy;
    }

    private static NodeKey GroupOf(NodeKey activity, IReadOnlyDictionary<NodeKey, NodeKey> groupOf) => groupOf.TryGetValue(activity, out var group)
        ? group
        : throw new ArgumentException($"{activity} belongs to no group.", nameof(groupOf));
}

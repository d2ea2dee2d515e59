namespace ClusterGraph.Partners;

/// <summary>Technology match T: how far each side's needs are met by the other side's offers, exactly or by what is related.</summary>
/// <remarks>
/// Computes cov(n, o) = sum_t n_t max_u o_u phi*_tu / sum_t n_t; T is the mean of cov(needs A, offers B) and cov(needs B, offers A). Range [0,1], no unit.
/// A direction without needs or offers is null; null when both are. O(needs x offers). Status HEU: matching on offers and demands as the European Cluster
/// Collaboration Platform lists them.
/// </remarks>
public static class TechMatch
{
    /// <summary>T of two clusters.</summary>
    public static double? Of(PartnerSpace space, ClusterProfile a, ClusterProfile b)
    {
        var value = Between(space, ClusterVector.Of(space, a), ClusterVector.Of(space, b));
        return double.IsNaN(value) ? null : value;
    }

    internal static double Between(PartnerSpace space, ClusterVector a, ClusterVector b) =>
        DensityKernel.Mean(Cover(space, a.Needs.Row, b.Offers.Row), Cover(space, b.Needs.Row, a.Offers.Row));

    /// <summary>cov(needs, offers); NaN without needs or offers.</summary>
    internal static double Cover(PartnerSpace space, WeightedItems needs, WeightedItems offers)
    {
        if (needs.Length == 0 || offers.Length == 0) return double.NaN;
        double met = 0, all = 0;
        for (var t = 0; t < needs.Length; t++)
        {
            met += needs.Weights[t] * Best(space, needs.Items[t], offers).Strength;
            all += needs.Weights[t];
        }

        return Math.Min(1, met / all);
    }

    /// <summary>The offer that meets a need best, the first of equals; -1 for none.</summary>
    internal static (int Item, double Strength) Best(PartnerSpace space, int need, WeightedItems offers)
    {
        var best = (Item: -1, Strength: 0.0);
        for (var u = 0; u < offers.Length; u++)
        {
            var strength = offers.Weights[u] * space.Star[(need * space.Items.Length) + offers.Items[u]];
            if (strength > best.Strength) best = (offers.Items[u], strength);
        }

        return best;
    }
}

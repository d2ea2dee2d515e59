using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Adamic-Adar index of two actors on the graph of agreements: common partners, rare ones counting more.</summary>
/// <remarks>
/// Computes AA = sum over common partners z of 1 / ln deg(z); deg is at least 2, so it is always defined. Range [0, inf); <see cref="Saturated"/> is AA / (1 +
/// AA), in [0,1) [HEU].
/// The pair's own edge plays no part. No common partner gives 0; null when agreements were never collected. O(partners). Status EST. Source: Adamic and Adar
/// 2003; Liben-Nowell and Kleinberg 2003.
/// </remarks>
public static class AdamicAdar
{
    public static double? Of(Cooperations cooperations, NodeKey a, NodeKey b)
    {
        if (!cooperations.Collected) return null;
        var sum = 0.0;
        foreach (var common in Common(cooperations, a, b)) sum += 1 / Math.Log(cooperations.PartnersOf(common).Length);
        return sum;
    }

    public static double? Saturated(Cooperations cooperations, NodeKey a, NodeKey b) => Of(cooperations, a, b) is { } sum ? Saturate(sum) : null;

    /// <summary>Common partners in key order, as far as all their partners are known.</summary>
    public static IEnumerable<NodeKey> Common(Cooperations cooperations, NodeKey a, NodeKey b) =>
        cooperations.PartnersOf(a).Where(partner => partner != b && cooperations.IsKnown(partner) && cooperations.AreJoined(partner, b));

    internal static double Saturate(double sum) => sum / (1 + sum);
}

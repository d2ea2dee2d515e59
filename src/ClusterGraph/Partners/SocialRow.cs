using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Component S of one actor with everybody two agreements away; with all others it is 0.</summary>
internal static class SocialRow
{
    /// <summary>Saturated Adamic-Adar by actor. O(two-step neighbourhood).</summary>
    public static Dictionary<NodeKey, double> Of(Cooperations cooperations, NodeKey actor)
    {
        var sums = new Dictionary<NodeKey, double>();
        foreach (var partner in cooperations.PartnersOf(actor).Where(cooperations.IsKnown))
        {
            // Partners come in key order, so each sum is added up in the order of AdamicAdar.Of.
            var worth = 1 / Math.Log(cooperations.PartnersOf(partner).Length);
            foreach (var other in cooperations.PartnersOf(partner)) if (other != actor) sums[other] = sums.GetValueOrDefault(other) + worth;
        }

        foreach (var other in sums.Keys) sums[other] = AdamicAdar.Saturate(sums[other]);
        return sums;
    }
}

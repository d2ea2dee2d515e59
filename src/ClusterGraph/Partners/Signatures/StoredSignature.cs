using System.Collections.Immutable;
using static ClusterGraph.Partners.Signatures.SignatureHash;

namespace ClusterGraph.Partners.Signatures;

/// <summary>The signature of a cluster as a store keeps it, to find the clusters of a row of the signature table again.</summary>
/// <remarks>
/// Clusters that agree in it have the same score with anybody, apart from common partners. It is computed from what the profile holds (bloc, country, territories, types, RIS3 link,
/// activities with shares, offers, needs), never from what else is in the data: it stays the same as long as the profile does, on every machine, whatever programmes there are.
/// </remarks>
public static class StoredSignature
{
    /// <summary>The signature; null for clusters that are never ranked: not active, or without activities.</summary>
    public static long? Of(ClusterProfile cluster)
    {
        if (!IsRanked(cluster)) return null;
        var parts = Capabilities(cluster.Offers, Role.Offer) + Capabilities(cluster.Needs, Role.Need);
        for (var i = 0; i < cluster.Portfolio.Activities.Length; i++) parts += Part(SignatureHash.Of(cluster.Portfolio.Activities[i].Text), Role.Activity, cluster.Portfolio.Shares[i]);
        return Finish(SignatureHash.Of(ClusterClasses.Describe(cluster)), parts);
    }

    /// <summary>Whether a cluster can stand in a ranking at all.</summary>
    internal static bool IsRanked(ClusterProfile cluster) => cluster.Active && !cluster.Portfolio.IsEmpty;

    private static ulong Capabilities(ImmutableArray<Capability> capabilities, Role role)
    {
        var parts = 0UL;
        foreach (var (item, weight) in capabilities) parts += Part(SignatureHash.Of(item.Text), role, weight);
        return parts;
    }
}

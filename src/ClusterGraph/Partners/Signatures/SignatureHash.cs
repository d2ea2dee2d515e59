namespace ClusterGraph.Partners.Signatures;

/// <summary>The arithmetic of stored signatures: 64 bits, the same on every machine and in every version. Parts are added up, so their order does not matter.</summary>
/// <remarks>Texts: FNV-1a over UTF-16 units (Fowler, Noll and Vo). Mixing: the finalizer of SplitMix64 (Steele, Lea and Flood 2014). Two different signatures among a million meet with a chance of 3 in 10^8.</remarks>
internal static class SignatureHash
{
    /// <summary>What an item is to a cluster.</summary>
    public enum Role
    {
        Activity = 1,
        Offer = 2,
        Need = 3,
    }

    public static ulong Of(string text)
    {
        var hash = 14_695_981_039_346_656_037;
        foreach (var unit in text) hash = (hash ^ unit) * 1_099_511_628_211;
        return Mix(hash);
    }

    /// <summary>The part of one item.</summary>
    /// <param name="item">The hash of its key.</param>
    /// <param name="role">What it is to the cluster.</param>
    /// <param name="weight">Its share or weight.</param>
    public static ulong Part(ulong item, Role role, double weight) => Mix(Mix(item + (ulong)role) ^ (ulong)BitConverter.DoubleToInt64Bits(weight));

    /// <summary>The signature of a class of clusters and the parts of their items.</summary>
    public static long Finish(ulong standing, ulong parts) => (long)Mix(standing + parts);

    private static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}

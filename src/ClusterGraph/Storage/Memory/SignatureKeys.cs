using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Storage.Memory;

/// <summary>Which clusters have a signature.</summary>
internal sealed class SignatureKeys
{
    private readonly long[] signatures;
    private readonly NodeKey[] keys;

    private SignatureKeys(long[] signatures, NodeKey[] keys)
    {
        this.signatures = signatures;
        this.keys = keys;
    }

    /// <summary>The first clusters of a signature in key order.</summary>
    public NodeKey[] First(long signature, int most)
    {
        var start = Array.BinarySearch(signatures, signature);
        if (start < 0) return [];
        while (start > 0 && signatures[start - 1] == signature) start--;
        var end = start;
        while (end < signatures.Length && end - start < most && signatures[end] == signature) end++;
        return keys[start..end];
    }

    /// <summary>Takes clusters one by one.</summary>
    internal sealed class Builder
    {
        private readonly List<long> signatures = [];
        private readonly List<NodeKey> keys = [];

        public void Add(ClusterProfile cluster)
        {
            if (StoredSignature.Of(cluster) is not { } signature) return;
            signatures.Add(signature);
            keys.Add(cluster.Key);
        }

        public SignatureKeys Build()
        {
            var (sorted, ordered) = (signatures.ToArray(), keys.ToArray());
            Array.Sort(sorted, ordered);
            for (int start = 0, end; start < sorted.Length; start = end)
            {
                for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start];) end++;
                if (end > start + 1) ordered.AsSpan(start, end - start).Sort();
            }

            return new SignatureKeys(sorted, ordered);
        }
    }
}

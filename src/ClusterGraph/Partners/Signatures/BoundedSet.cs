namespace ClusterGraph.Partners.Signatures;

/// <summary>A set and its bound in one number that sorts: by bound, and among equals the later set first.</summary>
internal readonly record struct BoundedSet(ulong Key)
{
    public BoundedSet(int set, float bound)
        : this(((ulong)BitConverter.SingleToUInt32Bits(bound) << 32) | ~(uint)set)
    {
    }

    public int Set => (int)~(uint)Key;

    public float Bound => BitConverter.UInt32BitsToSingle((uint)(Key >> 32));
}

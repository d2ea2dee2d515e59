namespace ClusterGraph.Partners.Signatures;

/// <summary>The sets with the largest bounds, noted while bounding; most searches need no others.</summary>
internal sealed class BestBounds
{
    private const int Kept = 384;
    private ulong[] keys = new ulong[4 * Kept];
    private int count;

    /// <summary>All sets bounded so far whose bound is at least this are noted.</summary>
    public float Cut { get; private set; } = float.Epsilon;

    public void Add(int set, float bound)
    {
        if (count == keys.Length) Shrink();
        keys[count++] = new BoundedSet(set, bound).Key;
    }

    /// <summary>By falling bound.</summary>
    public IEnumerable<BoundedSet> Falling()
    {
        Array.Sort(keys, 0, count);
        for (var i = count - 1; i >= 0; i--) yield return new BoundedSet(keys[i]);
    }

    // What equals the last kept one stays too: the cut never parts equals. If they are many, there is room for more before the next time.
    private void Shrink()
    {
        Array.Sort(keys, 0, count);
        var first = count - Kept;
        Cut = new BoundedSet(keys[first]).Bound;
        while (first > 0 && new BoundedSet(keys[first - 1]).Bound >= Cut) first--;
        var kept = keys.AsSpan(first, count - first);
        var room = kept.Length > keys.Length / 2 ? new ulong[2 * keys.Length] : keys;
        kept.CopyTo(room);
        (keys, count) = (room, kept.Length);
    }
}

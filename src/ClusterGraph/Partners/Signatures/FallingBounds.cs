namespace ClusterGraph.Partners.Signatures;

/// <summary>Sets by falling bound, sorted only as far as they are asked for; those with bound 0, and those not below a given bound, are passed over.</summary>
/// <remarks>A histogram of 2,048 buckets says how far down to collect; what was collected is sorted, and then the next part is.</remarks>
internal sealed class FallingBounds(float[] bounds, int count, float below)
{
    private const int Buckets = 2_048;
    private const int FirstPart = 2_048;

    public IEnumerable<BoundedSet> Falling()
    {
        var histogram = Histogram();
        var top = Buckets;
        for (var part = FirstPart; top > 0; part *= 4)
        {
            var (low, size) = Down(histogram, top, part);
            var keys = Collect(low, top, size);
            for (var i = keys.Length - 1; i >= 0; i--) yield return new BoundedSet(keys[i]);
            top = low;
        }
    }

    // Bounds are at most a little above 1.
    private static int Bucket(float bound) => Math.Clamp((int)(bound * (Buckets / 1.01f)), 0, Buckets - 1);

    private bool Counts(float bound) => bound > 0 && bound < below;

    private int[] Histogram()
    {
        var histogram = new int[Buckets];
        for (var set = 0; set < count; set++) if (Counts(bounds[set])) histogram[Bucket(bounds[set])]++;
        return histogram;
    }

    private static (int Low, int Size) Down(int[] histogram, int top, int wanted)
    {
        int low = top, size = 0;
        while (low > 0 && size < wanted) size += histogram[--low];
        return (low, size);
    }

    private ulong[] Collect(int low, int top, int size)
    {
        var keys = new ulong[size];
        var at = 0;
        for (var set = 0; set < count; set++)
            if (Counts(bounds[set]) && Bucket(bounds[set]) is var bucket && bucket >= low && bucket < top) keys[at++] = new BoundedSet(set, bounds[set]).Key;
        Array.Sort(keys);
        return keys;
    }
}

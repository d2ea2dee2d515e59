using System.Collections;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Sets by falling bound, sorted only as far as they are asked for; those with bound 0, and those not below a given bound, are passed over.</summary>
/// <remarks>A histogram of 2,048 buckets says how far down to collect; what was collected is sorted, and then the next part is.</remarks>
internal sealed class FallingBounds(float[] bounds, int count, float below) : IEnumerable<(int Set, float Bound)>
{
    private const int Buckets = 2_048;
    private const int FirstPart = 512;

    public IEnumerator<(int Set, float Bound)> GetEnumerator()
    {
        var histogram = Histogram();
        var top = Buckets;
        for (var part = FirstPart; top > 0; part *= 4)
        {
            var (low, size) = Down(histogram, top, part);
            foreach (var entry in Collect(low, top, size)) yield return entry;
            top = low;
        }
    }

    public static int Compare((int Set, float Bound) a, (int Set, float Bound) b) => a.Bound != b.Bound ? b.Bound.CompareTo(a.Bound) : a.Set.CompareTo(b.Set);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Bounds are at most a little above 1; bucket 0 also holds the zeroes.
    private static int Bucket(float bound) => Math.Clamp((int)(bound * (Buckets / 1.01f)), 0, Buckets - 1);

    private int[] Histogram()
    {
        var histogram = new int[Buckets];
        for (var set = 0; set < count; set++) if (bounds[set] < below) histogram[Bucket(bounds[set])]++;
        return histogram;
    }

    private static (int Low, int Size) Down(int[] histogram, int top, int wanted)
    {
        int low = top, size = 0;
        while (low > 0 && size < wanted) size += histogram[--low];
        return (low, size);
    }

    private List<(int Set, float Bound)> Collect(int low, int top, int size)
    {
        var found = new List<(int Set, float Bound)>(size);
        for (var set = 0; set < count; set++)
        {
            var bound = bounds[set];
            if (bound > 0 && bound < below && Bucket(bound) is var bucket && bucket >= low && bucket < top) found.Add((set, bound));
        }

        found.Sort(Compare);
        return found;
    }
}

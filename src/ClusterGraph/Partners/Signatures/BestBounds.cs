namespace ClusterGraph.Partners.Signatures;

/// <summary>The sets with the largest bounds, noted while bounding; most searches need no others.</summary>
internal sealed class BestBounds
{
    private const int Kept = 512;
    private const int Room = 4 * Kept;
    private readonly List<(int Set, float Bound)> sets = new(Room);
    private int next = Room;

    /// <summary>All sets bounded so far whose bound is at least this are noted.</summary>
    public float Cut { get; private set; } = float.Epsilon;

    public void Add(int set, float bound)
    {
        sets.Add((set, bound));
        if (sets.Count == next) Shrink();
    }

    /// <summary>By falling bound.</summary>
    public List<(int Set, float Bound)> Falling()
    {
        sets.Sort(FallingBounds.Compare);
        return sets;
    }

    // What equals the last kept one stays too: the cut never parts equals. If they are many, there is room for more before the next time.
    private void Shrink()
    {
        sets.Sort(FallingBounds.Compare);
        Cut = sets[Kept].Bound;
        sets.RemoveAll(entry => entry.Bound < Cut);
        next = Math.Max(Room, 2 * sets.Count);
    }
}

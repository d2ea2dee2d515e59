namespace ClusterGraph.Graph;

/// <summary>A sorted array and what is to be added to and removed from it; the items between two changes are copied as a block.</summary>
internal sealed class SortedChanges<T>(T[] original, Comparison<T> order)
{
    private readonly List<(T Item, bool Adds)> changes = [];

    public void Add(T item) => changes.Add((item, true));

    /// <param name="item">One that is in the original array.</param>
    public void Remove(T item) => changes.Add((item, false));

    /// <summary>The array with the changes in it; the original one when there are none.</summary>
    public T[] Apply()
    {
        if (changes.Count == 0) return original;
        // An item that is replaced goes before its successor comes.
        changes.Sort((a, b) => order(a.Item, b.Item) is var o && o != 0 ? o : a.Adds.CompareTo(b.Adds));
        var result = new T[original.Length + changes.Sum(change => change.Adds ? 1 : -1)];
        int read = 0, write = 0;
        foreach (var (item, adds) in changes)
        {
            var at = LowerBound(item, read);
            original.AsSpan(read..at).CopyTo(result.AsSpan(write));
            write += at - read;
            read = adds ? at : at + 1;
            if (adds) result[write++] = item;
        }

        original.AsSpan(read).CopyTo(result.AsSpan(write));
        return result;
    }

    private int LowerBound(T item, int low)
    {
        var high = original.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (order(original[middle], item) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

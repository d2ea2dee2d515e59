namespace ClusterGraph.Graph;

/// <summary>Work on each of many items, on all cores when there are many: a load is spread, a small change does not wait for threads.</summary>
internal static class Many
{
    private const int Enough = 1_000;

    /// <summary>The results in the order of the items.</summary>
    public static IEnumerable<TResult> Each<T, TResult>(IReadOnlyCollection<T> items, Func<T, TResult> work) =>
        items.Count < Enough ? items.Select(work) : items.AsParallel().AsOrdered().Select(work);
}

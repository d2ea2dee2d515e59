namespace ClusterGraph.Graph;

/// <summary>The years that a fact of this graph can plausibly bear.</summary>
internal static class Years
{
    private const int First = 1000;
    private const int Last = 2100;

    public static IEnumerable<string> Check(int? year) =>
        year is not null and not (>= First and <= Last) ? [$"the year is {year}; it lies between {First} and {Last}"] : [];
}

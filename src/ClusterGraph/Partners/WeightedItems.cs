namespace ClusterGraph.Partners;

/// <summary>A portfolio, or offers, or needs: items with weights, in index order.</summary>
internal readonly ref struct WeightedItems(ReadOnlySpan<int> items, ReadOnlySpan<double> weights)
{
    public ReadOnlySpan<int> Items { get; } = items;

    public ReadOnlySpan<double> Weights { get; } = weights;

    public int Length => Items.Length;
}

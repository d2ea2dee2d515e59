namespace ClusterGraph.Partners;

/// <summary>A portfolio by item index, in index order.</summary>
internal readonly ref struct PortfolioRow(ReadOnlySpan<int> activities, ReadOnlySpan<double> shares)
{
    public ReadOnlySpan<int> Activities { get; } = activities;

    public ReadOnlySpan<double> Shares { get; } = shares;

    public int Length => Activities.Length;
}

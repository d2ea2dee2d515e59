using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners.Signatures;

/// <summary>The score of the k-th best cluster so far, on the grid.</summary>
internal sealed class TopThreshold(int limit)
{
    private readonly PriorityQueue<int, double> best = new();
    private long members;

    /// <summary>Below this nothing can be among the best; what equals it may win the tie.</summary>
    public double Value { get; private set; } = double.NegativeInfinity;

    public void Add(double score, int count)
    {
        var rounded = Grid.Round(score);
        if (rounded < Value || count == 0) return;
        best.Enqueue(count, rounded);
        members += count;
        while (best.TryPeek(out var smallest, out _) && members - smallest >= limit) members -= best.Dequeue();
        if (members >= limit && best.TryPeek(out _, out var kth)) Value = kth;
    }
}

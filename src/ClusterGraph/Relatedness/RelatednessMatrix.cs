using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Relatedness of all pairs of some activities, in key order; symmetric, not negative, the diagonal excluded (0).</summary>
public sealed class RelatednessMatrix
{
    private readonly double[] values;
    private readonly double[] sums;

    private RelatednessMatrix(ImmutableArray<NodeKey> activities, double[] values)
    {
        Activities = activities;
        this.values = values;
        sums = new double[activities.Length];
        for (var i = 0; i < sums.Length; i++)
            for (var j = 0; j < sums.Length; j++) sums[i] += this[i, j];
    }

    public ImmutableArray<NodeKey> Activities { get; }

    public double this[int i, int j] => values[(i * Activities.Length) + j];

    /// <summary>All pairs by a measure on co-occurrences, such as <see cref="Proximity.Of"/>.</summary>
    public static RelatednessMatrix From(CoOccurrences counts, Func<CoOccurrences, int, int, double> measure) =>
        From(counts.Activities, (i, j) => measure(counts, i, j));

    /// <summary>All pairs by a function of two indices, asked once a pair (i &lt; j).</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is NaN, infinite or negative.</exception>
    public static RelatednessMatrix From(ImmutableArray<NodeKey> activities, Func<int, int, double> relatedness)
    {
        var n = activities.Length;
        var values = new double[n * n];
        for (var i = 0; i < n; i++)
            for (var j = i + 1; j < n; j++) values[(i * n) + j] = values[(j * n) + i] = Grid.Quantity(relatedness(i, j), "relatedness");
        return new RelatednessMatrix(activities, values);
    }

    /// <summary>The sum of one row, the diagonal excluded.</summary>
    public double Sum(int i) => sums[i];
}

using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Shares of activities, in key order, each above 0, adding up to 1; or nothing at all.</summary>
public sealed class Portfolio
{
    private Portfolio(ImmutableArray<NodeKey> activities, ImmutableArray<double> shares)
    {
        Activities = activities;
        Shares = shares;
    }

    public static Portfolio Empty { get; } = new([], []);

    public ImmutableArray<NodeKey> Activities { get; }

    /// <summary>By index of <see cref="Activities"/>.</summary>
    public ImmutableArray<double> Shares { get; }

    public bool IsEmpty => Activities.IsEmpty;

    /// <summary>Normalises weights of any unit to shares; zeroes are left out.</summary>
    /// <exception cref="ArgumentException">A weight is NaN, infinite or negative, or an activity is given twice.</exception>
    public static Portfolio From(IEnumerable<KeyValuePair<NodeKey, double>> weights)
    {
        var present = weights.Where(pair => Grid.Quantity(pair.Value, "weight") > 0).OrderBy(pair => pair.Key).ToList();
        for (var i = 1; i < present.Count; i++)
            if (present[i].Key == present[i - 1].Key) throw new ArgumentException($"{present[i].Key} is given twice.", nameof(weights));
        var total = present.Sum(pair => pair.Value);
        return present.Count == 0 ? Empty : new Portfolio([.. present.Select(pair => pair.Key)], [.. present.Select(pair => pair.Value / total)]);
    }

    /// <summary>The share of an activity, 0 where it has none.</summary>
    public double Share(NodeKey activity)
    {
        var at = Activities.BinarySearch(activity);
        return at < 0 ? 0 : Shares[at];
    }
}

using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Quantities of activities in regions, x_ri, as exact whole numbers of one small unit; rows and columns in key order.</summary>
/// <remarks>A cell that nobody stated adds nothing to any sum, and stays distinguishable from a stated 0 (<see cref="IsKnown"/>).</remarks>
public sealed class RegionActivityTable
{
    private const int MaxDecimals = 9;
    private readonly long[] cells;
    private readonly bool[] known;
    private readonly long[] regionTotals;
    private readonly long[] activityTotals;

    private RegionActivityTable(ImmutableArray<NodeKey> regions, ImmutableArray<NodeKey> activities, IReadOnlyCollection<RegionActivityCell> stated)
    {
        Regions = regions;
        Activities = activities;
        cells = new long[regions.Length * activities.Length];
        known = new bool[cells.Length];
        regionTotals = new long[regions.Length];
        activityTotals = new long[activities.Length];
        var scale = Scale(stated);
        foreach (var cell in stated) Set(cell, scale);
    }

    public ImmutableArray<NodeKey> Regions { get; }

    public ImmutableArray<NodeKey> Activities { get; }

    /// <summary>X, the sum of all cells.</summary>
    public long Total { get; private set; }

    /// <summary>x_ri, 0 where nothing was stated.</summary>
    public long this[int region, int activity] => cells[(region * Activities.Length) + activity];

    /// <summary>Builds the table; decimals are scaled to whole numbers of their smallest step, which no ratio of the table notices.</summary>
    /// <exception cref="ArgumentException">A negative quantity, a cell given twice, more than nine decimals, or sums beyond 64 bits.</exception>
    public static RegionActivityTable From(IReadOnlyCollection<RegionActivityCell> cells) => new(
        [.. cells.Select(cell => cell.Region).Distinct().Order()],
        [.. cells.Select(cell => cell.Activity).Distinct().Order()],
        cells);

    public bool IsKnown(int region, int activity) => known[(region * Activities.Length) + activity];

    /// <summary>X_r.</summary>
    public long RegionTotal(int region) => regionTotals[region];

    /// <summary>X_i.</summary>
    public long ActivityTotal(int activity) => activityTotals[activity];

    private static decimal Scale(IReadOnlyCollection<RegionActivityCell> stated)
    {
        var decimals = stated.Max(cell => (int?)(cell.Quantity is { } q ? (q / 1.0000000000000000000000000000m).Scale : 0)) ?? 0;
        if (decimals > MaxDecimals) throw new ArgumentException($"A quantity has {decimals} decimals; at most {MaxDecimals} are kept exactly.", nameof(stated));
        var scale = 1m;
        for (var i = 0; i < decimals; i++) scale *= 10;
        return scale;
    }

    private void Set(RegionActivityCell cell, decimal scale)
    {
        int region = Regions.BinarySearch(cell.Region), activity = Activities.BinarySearch(cell.Activity);
        var at = (region * Activities.Length) + activity;
        if (known[at]) throw new ArgumentException($"{cell.Region} x {cell.Activity} is given twice.", nameof(cell));
        if (cell.Quantity is not { } quantity) return;
        if (quantity < 0) throw new ArgumentException($"{cell.Region} x {cell.Activity} is negative.", nameof(cell));
        known[at] = true;
        cells[at] = Whole(quantity * scale, cell);
        Add(region, activity, cells[at]);
    }

    private static long Whole(decimal scaled, RegionActivityCell cell) => scaled <= long.MaxValue
        ? (long)scaled
        : throw new ArgumentException($"{cell.Region} x {cell.Activity} is too large.", nameof(cell));

    private void Add(int region, int activity, long value)
    {
        if (Total > long.MaxValue - value) throw new ArgumentException("The quantities add up to more than 64 bits hold.", nameof(value));
        Total += value;
        regionTotals[region] += value;
        activityTotals[activity] += value;
    }
}

using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>A region's activities: what it is specialised in, how varied it is, and what lies close.</summary>
public sealed record RegionProfile
{
    public required NodeKey Region { get; init; }

    /// <summary>In key order.</summary>
    public required ImmutableArray<RegionActivity> Activities { get; init; }

    /// <summary>Null when nothing was measured there.</summary>
    public required VarietyFigures? Variety { get; init; }

    public required DensityAverages Averages { get; init; }

    /// <summary>Technologies used with what it is specialised in, strongest first.</summary>
    public required ImmutableArray<ApplicableTechnology> Technologies { get; init; }

    /// <summary>Diversification opportunities: activities it is not specialised in, by density falling, then rarer ones first, then key; those without density
    /// left out. EST in use, not a forecast.</summary>
    public IEnumerable<RegionActivity> Opportunities => Activities
        .Where(activity => !activity.Specialised && activity.Density > 0)
        .OrderByDescending(activity => Grid.Round(activity.Density!.Value))
        .ThenBy(activity => activity.Ubiquity)
        .ThenBy(activity => activity.Activity);
}

using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Computes region profiles from one table of quantities and one network; build once, ask for many regions.</summary>
/// <remarks>Densities take the network's direct edges between activities. O(regions x activities) to build, O(activities²) a region. Status EST.</remarks>
public sealed class RegionProfiles
{
    private readonly RegionActivityTable table;
    private readonly SpecialisationTable specialised;
    private readonly CoOccurrences counts;
    private readonly RelatednessMatrix matrix;
    private readonly RelatednessNetwork network;
    private readonly IReadOnlyDictionary<NodeKey, NodeKey> groupOf;

    private RegionProfiles(RegionActivityTable table, RelatednessNetwork network, IReadOnlyDictionary<NodeKey, NodeKey> groupOf)
    {
        this.table = table;
        this.network = network;
        this.groupOf = groupOf;
        specialised = Specialisation.Of(table);
        counts = CoOccurrences.Count(specialised);
        matrix = RelatednessMatrix.From(table.Activities, (i, j) => network.Find(table.Activities[i], table.Activities[j])?.Weight ?? 0);
    }

    /// <summary>Prepares profiles.</summary>
    /// <param name="table">Quantities of leaf activities in regions.</param>
    /// <param name="network">Relatedness of the activities and technologies.</param>
    /// <param name="groupOf">The group of each activity, for variety: NACE sections of divisions.</param>
    public static RegionProfiles Of(RegionActivityTable table, RelatednessNetwork network, IReadOnlyDictionary<NodeKey, NodeKey> groupOf) =>
        new(table, network, groupOf);

    /// <summary>The profile of a region; null when the table does not hold it.</summary>
    public RegionProfile? Find(NodeKey region)
    {
        var row = table.Regions.BinarySearch(region);
        if (row < 0) return null;
        return new RegionProfile
        {
            Region = region,
            Activities = [.. Enumerable.Range(0, table.Activities.Length).Select(activity => Activity(row, activity))],
            Variety = Variety.Of(table.Activities.Select((activity, i) => KeyValuePair.Create(activity, (double)table[row, i])), groupOf),
            Averages = DensityAverages.Of(matrix, specialised.Row(row)),
            Technologies = [.. Technologies(row)],
        };
    }

    /// <summary>The region's shares of activities, for finding similar regions; empty when nothing was measured.</summary>
    public Portfolio Portfolio(int region) =>
        Relatedness.Portfolio.From(table.Activities.Select((activity, i) => KeyValuePair.Create(activity, (double)table[region, i])));

    private RegionActivity Activity(int row, int activity) => new(
        table.Activities[activity],
        LocationQuotient.Of(table, row, activity),
        specialised[row, activity],
        Density.Of(matrix, specialised.Row(row), activity),
        counts.Occurrences(activity));

    private IEnumerable<ApplicableTechnology> Technologies(int row) => Enumerable.Range(0, table.Activities.Length)
        .Where(activity => specialised[row, activity])
        .Select(activity => network.IndexOf(table.Activities[activity]))
        .Where(node => node >= 0)
        .SelectMany(node => network.Steps(node).ToArray())
        .Where(step => network.Nodes[step.To].Kind == NodeKind.Technology)
        .GroupBy(step => step.To)
        .Select(group => new ApplicableTechnology(network.Nodes[group.Key], network.Edges[group.MaxBy(step => step.Weight).Edge]))
        .OrderByDescending(applicable => Grid.Round(applicable.Edge.Weight))
        .ThenBy(applicable => applicable.Technology);
}

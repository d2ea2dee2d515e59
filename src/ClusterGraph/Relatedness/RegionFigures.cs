using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Relatedness;

/// <summary>Figures of activities in regions, with what is computed from them: one indicator, unit and year.</summary>
public sealed class RegionFigures
{
    private readonly SpecialisationTable specialised;

    public RegionFigures(RegionFiguresSource source, RegionActivityTable table, RelatednessNetwork network, IReadOnlyDictionary<NodeKey, NodeKey> groupOf)
    {
        Source = source;
        Table = table;
        Profiles = RegionProfiles.Of(table, network, groupOf);
        specialised = Specialisation.Of(table);
    }

    public RegionFiguresSource Source { get; }

    public RegionActivityTable Table { get; }

    public RegionProfiles Profiles { get; }

    /// <summary>A region as an end of paths; null when there are no figures of it.</summary>
    public PathEnd? End(NodeKey region)
    {
        var row = Table.Regions.BinarySearch(region);
        return row < 0 ? null : PathEnd.Of(Table, specialised, row);
    }

    /// <summary>Every region with its shares of activities, in key order.</summary>
    public IEnumerable<KeyValuePair<NodeKey, Portfolio>> Portfolios() => Table.Regions.Select((region, row) => KeyValuePair.Create(region, Profiles.Portfolio(row)));
}

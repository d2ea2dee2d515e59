using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Observations;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Storage.Memory;

/// <summary>Gathers observations of regions by activity into tables.</summary>
internal static class RegionFigureReader
{
    public static RegionFigures? Read(KnowledgeGraph graph, RelatednessNetwork network, (string? Indicator, int? Year) asked)
    {
        var tables = graph.OfKind(NodeKind.Observation).Cast<Observation>()
            .Where(figure => figure.Subject.Kind == NodeKind.Region && figure.Activity is not null && figure.Value >= 0)
            .Where(figure => (asked.Indicator is null || figure.Indicator == asked.Indicator) && (asked.Year is null || figure.Year == asked.Year))
            .GroupBy(figure => new RegionFiguresSource(figure.Indicator, figure.Unit, figure.Year))
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Year)
            .ThenBy(group => group.Key.Indicator, StringComparer.Ordinal).ThenBy(group => group.Key.Unit, StringComparer.Ordinal);
        return tables.FirstOrDefault() is { } first ? Make(graph, network, first) : null;
    }

    private static RegionFigures Make(KnowledgeGraph graph, RelatednessNetwork network, IGrouping<RegionFiguresSource, Observation> figures)
    {
        var cells = figures.DistinctBy(figure => (figure.Subject, figure.Activity)).Select(figure => new RegionActivityCell(figure.Subject, figure.Activity!.Value, figure.Value)).ToList();
        var taxonomy = Taxonomy.From(graph.Links.Where(link => link.Kind == LinkKind.Broader));
        var groups = cells.Select(cell => cell.Activity).Distinct().ToDictionary(activity => activity, activity => Top(taxonomy, activity));
        return new RegionFigures(figures.Key, RegionActivityTable.From(cells), network, groups);
    }

    // The class at the top above an activity, such as the NACE section of a division; an activity outside all classes stands alone.
    private static NodeKey Top(Taxonomy taxonomy, NodeKey activity) =>
        taxonomy.Classes.BinarySearch(activity) < 0 ? activity : taxonomy.Lineage(activity).First(key => taxonomy.Depth(key) == 1);
}

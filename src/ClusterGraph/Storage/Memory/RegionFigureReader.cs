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
            .ToLookup(figure => new RegionFiguresSource(figure.Indicator, figure.Unit, figure.Year));
        return Fullest(tables.Select(table => (table.Key, table.Count()))) is { } source ? Make(source, tables[source], graph.Links.Where(link => link.Kind == LinkKind.Broader), network) : null;
    }

    /// <summary>The table with most figures, the latest of equals; null where there is none.</summary>
    public static RegionFiguresSource? Fullest(IEnumerable<(RegionFiguresSource Source, int Count)> tables) => tables
        .OrderByDescending(table => table.Count).ThenByDescending(table => table.Source.Year)
        .ThenBy(table => table.Source.Indicator, StringComparer.Ordinal).ThenBy(table => table.Source.Unit, StringComparer.Ordinal)
        .Select(table => table.Source).FirstOrDefault();

    /// <summary>Makes the table of figures in key order; the first figure of a region and activity counts.</summary>
    public static RegionFigures Make(RegionFiguresSource source, IEnumerable<Observation> figures, IEnumerable<Link> broader, RelatednessNetwork network)
    {
        var cells = figures.DistinctBy(figure => (figure.Subject, figure.Activity)).Select(figure => new RegionActivityCell(figure.Subject, figure.Activity!.Value, figure.Value)).ToList();
        var taxonomy = Taxonomy.From(broader);
        var groups = cells.Select(cell => cell.Activity).Distinct().ToDictionary(activity => activity, activity => Top(taxonomy, activity));
        return new RegionFigures(source, RegionActivityTable.From(cells), network, groups);
    }

    // The class at the top above an activity, such as the NACE section of a division; an activity outside all classes stands alone.
    private static NodeKey Top(Taxonomy taxonomy, NodeKey activity) =>
        taxonomy.Classes.BinarySearch(activity) < 0 ? activity : taxonomy.Lineage(activity).First(key => taxonomy.Depth(key) == 1);
}

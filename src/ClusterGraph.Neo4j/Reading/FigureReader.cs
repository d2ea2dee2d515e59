using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Observations;
using ClusterGraph.Relatedness;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads figures of regions: first which tables there are, then the figures of the fullest.</summary>
internal static class FigureReader
{
    public static async Task<RegionFigures?> ReadAsync(VersionData data, Reads reads, string? indicator, int? year)
    {
        var tables = await reads.ListAsync(
            FigureTexts.Tables, new() { ["indicator"] = indicator, ["year"] = Year(year) },
            row => (Source: new RegionFiguresSource(row[0].AsString(), row[1].AsString(), row[2].IsNull ? null : (int)row[2].AsInteger()), Count: (int)row[3].AsInteger()), CancellationToken.None);
        if (RegionFigureReader.Fullest(tables) is not { } source) return null;
        var figures = await reads.ListAsync(
            FigureTexts.OfTable, new() { ["indicator"] = source.Indicator, ["unit"] = source.Unit, ["year"] = Year(source.Year) }, row => (Observation)Reads.NodeOf(row), CancellationToken.None);
        var frame = await data.FrameAsync(default);
        return RegionFigureReader.Make(source, figures, frame.Graph.Links.Where(link => link.Kind == LinkKind.Broader), await data.NetworkAsync(default));
    }

    private static Value Year(int? year) => year is { } known ? known : Value.Null;
}

using ClusterGraph.Graph;
using ClusterGraph.Seeding;

namespace ClusterGraph.Exporting;

/// <summary>Writes a folder in the seed format, with a README of sources and terms of use; importing it gives the same data.</summary>
internal static class SeedExport
{
    public static async Task WriteAsync(ExportReader reader, string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.Combine(folder, "links"));
        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), (await reader.HeaderAsync(cancellationToken)).Readme(), cancellationToken);
        foreach (var kind in Enum.GetValues<NodeKind>()) await SeedWriter.WriteNodesAsync(Path.Combine(folder, SeedFiles.NameOf(kind)), reader.NodesAsync(kind, cancellationToken), cancellationToken);
        foreach (var kind in Enum.GetValues<LinkKind>()) await SeedWriter.WriteLinksAsync(Path.Combine(folder, SeedFiles.NameOf(kind)), reader.LinksAsync(kind, cancellationToken), cancellationToken);
    }
}

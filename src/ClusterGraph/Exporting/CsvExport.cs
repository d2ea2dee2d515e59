using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Seeding;
using CsvHelper;

namespace ClusterGraph.Exporting;

/// <summary>Writes a table for each kind of node that there is, one of all links, and a README with sources and terms of use.</summary>
internal static class CsvExport
{
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n" };

    public static async Task WriteAsync(ExportReader reader, string folder, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "README.md"), (await reader.HeaderAsync(cancellationToken)).Readme(), cancellationToken);
        var counts = await reader.CountAsync(cancellationToken);
        foreach (var kind in Enum.GetValues<NodeKind>().Where(kind => counts.Nodes[kind] > 0))
        {
            var fields = FlatFields.Of(NodeRecords.Of(kind));
            await using var table = Table(folder, Path.ChangeExtension(SeedFiles.NameOf(kind), ".csv"));
            WriteRow(table, fields.Select(field => field.Name));
            await foreach (var node in reader.NodesAsync(kind, cancellationToken))
            {
                var json = JsonSerializer.SerializeToElement(node, node.GetType(), RecordJson.Options);
                WriteRow(table, fields.Select(field => field.Read(json)));
            }
        }

        await WriteLinksAsync(reader, folder, cancellationToken);
    }

    private static async Task WriteLinksAsync(ExportReader reader, string folder, CancellationToken cancellationToken)
    {
        var fields = FlatFields.Of(typeof(SeedLink));
        await using var table = Table(folder, "links.csv");
        WriteRow(table, fields.Select(field => field.Name).Prepend("kind"));
        foreach (var kind in Enum.GetValues<LinkKind>())
            await foreach (var link in reader.LinksAsync(kind, cancellationToken))
            {
                var json = JsonSerializer.SerializeToElement(SeedLinkMapping.ToSeed(link), RecordJson.Options);
                WriteRow(table, fields.Select(field => field.Read(json)).Prepend(RecordJson.NameOf(kind)));
            }
    }

    private static CsvWriter Table(string folder, string name) => CsvWriter.Create(File.Create(Path.Combine(folder, name)), Options, leaveOpen: false);

    private static void WriteRow(CsvWriter table, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) table.WriteField(cell ?? "");
        table.EndRecord();
    }
}

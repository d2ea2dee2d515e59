using System.CommandLine;
using System.Globalization;
using System.IO.Compression;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;
using ClusterGraph.Seeding;

namespace ClusterGraph.Api.Commands;

/// <summary><c>relatedness</c>: estimates COLOCATION edges from a table of regions and activities, and writes them.</summary>
internal static class RelatednessCommand
{
    public static Command Create()
    {
        var from = new Option<FileInfo>("--from") { Description = "CSV file, .gz too, one cell a row: region, activity, quantity (or nuts2013, nace_division, persons_employed).", Required = true }.AcceptExistingOnly();
        var output = new Option<FileInfo?>("--output") { Description = "Write the edges here: as links of the seed format where the name ends in .json, else as CSV. Printed as CSV when left out." };
        var source = new Option<string>("--source") { Description = "Key of the source that the edges cite.", DefaultValueFactory = _ => "source:eurostat-sbs-2014" };
        var period = new Option<string>("--period") { Description = "Year or years of the table.", DefaultValueFactory = _ => "2014" };
        var command = new Command("relatedness", "Estimate relatedness of activities by co-location: z >= 1.96 and at least 2 regions specialised in both; weight = proximity.") { from, output, source, period };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(from), parsed.GetValue(output), (parsed.GetRequiredValue(source), parsed.GetRequiredValue(period)), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(FileInfo from, FileInfo? output, (string Source, string Period) cited, InvocationConfiguration console)
    {
        try
        {
            if (!NodeKey.TryParse(cited.Source, out var source) || source.Kind != NodeKind.Source) throw new FormatException($"'{cited.Source}' is not the key of a source.");
            using var reader = Open(from);
            var pairs = Colocation.Estimate(RegionActivityTable.From(RegionActivityCsv.Read(reader)), new ColocationRule());
            Write(pairs, output, console.Output, (source, cited.Period));
            if (output is not null) console.Output.WriteLine($"{pairs.Count} edges written to {output.Name}.");
            return ExitCode.Done;
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException or InvalidDataException)
        {
            console.Error.WriteLine($"{from.Name}: {problem.Message}");
            return ExitCode.Refused;
        }
    }

    private static StreamReader Open(FileInfo file) =>
        new(file.Extension == ".gz" ? new GZipStream(file.OpenRead(), CompressionMode.Decompress) : file.OpenRead());

    private static void Write(IReadOnlyList<ColocationPair> pairs, FileInfo? output, TextWriter console, (NodeKey Source, string Period) cited)
    {
        if (output is { Extension: ".json" })
        {
            using var stream = output.Create();
            SeedWriter.WriteLinks(ColocationLinks.Of(pairs, cited.Source, cited.Period), stream);
            return;
        }

        using var file = output?.CreateText();
        var writer = file ?? console;
        writer.Write("activity_a,activity_b,support,regions_a,regions_b,regions,proximity,z\n");
        foreach (var pair in pairs)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{pair.A},{pair.B},{pair.Support},{pair.RegionsA},{pair.RegionsB},{pair.Regions},{ColocationLinks.Text(pair.Proximity)},{(pair.Z is { } z ? ColocationLinks.Text(z) : "")}\n"));
    }
}

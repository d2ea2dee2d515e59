using System.Globalization;
using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Tests.Support;

/// <summary>Reads the files of expected values.</summary>
internal static class Oracle
{
    public const double Tolerance = 1e-12;

    public static JsonElement Json(string name) => JsonDocument.Parse(File.ReadAllText(Repository.Fixture(Path.Combine("oracles", name)))).RootElement;

    /// <summary>Rows of a CSV file without its header, cells as text.</summary>
    public static List<string[]> Rows(string name) => [.. Lines(name).Skip(1)];

    /// <summary>A table with names in its first row and column: each cell as a number, null where it is empty.</summary>
    public static Dictionary<(string Row, string Column), double?> Cells(string name)
    {
        var lines = Lines(name);
        return lines.Skip(1)
            .SelectMany(line => line.Skip(1).Select((cell, i) => (Key: (line[0], lines[0][i + 1]), Value: Number(cell))))
            .ToDictionary(cell => cell.Key, cell => cell.Value);
    }

    public static RegionActivityTable Table(string name) => RegionActivityTable.From([.. Cells(name)
        .Select(cell => new RegionActivityCell(Keys.Region(cell.Key.Row), Keys.Activity(cell.Key.Column), (decimal?)cell.Value))]);

    public static Dictionary<NodeKey, NodeKey> Groups(string name) => Rows(name).ToDictionary(row => Keys.Activity(row[0]), row => Keys.Activity(row[1]));

    public static void Equal(double? expected, double? actual, double tolerance = Tolerance)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is { } e) Assert.InRange(actual!.Value, e - (tolerance * Math.Max(1, Math.Abs(e))), e + (tolerance * Math.Max(1, Math.Abs(e))));
    }

    public static double? Number(string cell) => cell is "" or "NA" or "NaN" ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    private static List<string[]> Lines(string name) => [.. File.ReadLines(Repository.Fixture(Path.Combine("oracles", name)))
        .Where(line => line.Length > 0).Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray())];
}

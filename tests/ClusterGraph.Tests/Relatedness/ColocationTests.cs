using System.Globalization;
using System.IO.Compression;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class ColocationTests
{
    private const string Quantities = "data/specialisation/eurostat_sbs_nuts2_nace2_2014_long.csv.gz";
    private const string Shipped = "data/relatedness/nace2_colocation_2014.csv";

    [SharedDataFact(Shipped)]
    public void Estimate_EurostatTable_ReproducesTheShippedPairs()
    {
        var pairs = Colocation.Estimate(Table(), new ColocationRule());
        var shipped = File.ReadLines(Repository.Shared(Shipped)!).Skip(1).Select(line => line.Split(',')).ToList();
        Assert.Equal(576, shipped.Count);
        Assert.Equal(shipped.Select(row => $"{row[0]} {row[1]}"), pairs.Select(pair => $"{Division(pair.A)} {Division(pair.B)}"));
        foreach (var (row, pair) in shipped.Zip(pairs))
        {
            Assert.Equal([.. row[2..6].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))],
                new[] { pair.Support, pair.RegionsA, pair.RegionsB, pair.Regions });
            Assert.Equal(double.Parse(row[6], CultureInfo.InvariantCulture), pair.Proximity, 1e-12);
            Assert.Equal(double.Parse(row[7], CultureInfo.InvariantCulture), pair.Z!.Value, 1e-10);
        }
    }

    [SharedDataFact(Quantities)]
    public void Estimate_SufficientProximity_AddsPairsThatZAloneLeavesOut() =>
        Assert.Equal(578, Colocation.Estimate(Table(), new ColocationRule { SufficientProximity = 0.55 }).Count);

    private static string Division(ClusterGraph.Graph.NodeKey key) => key.Text[^2..];

    private static RegionActivityTable Table()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Repository.Shared(Quantities)!), CompressionMode.Decompress));
        var cells = new List<RegionActivityCell>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith("nuts2,", StringComparison.Ordinal)) continue;
            // Region and activity names may hold commas; the columns needed are counted from either end.
            var columns = line.Split(',');
            var division = columns.First(column => column.Length == 2 && column.All(char.IsAsciiDigit));
            cells.Add(new RegionActivityCell(Keys.Region(columns[2]), Keys.Activity($"nace-{division}"),
                decimal.Parse(columns[^2], CultureInfo.InvariantCulture)));
        }

        return RegionActivityTable.From(cells);
    }
}

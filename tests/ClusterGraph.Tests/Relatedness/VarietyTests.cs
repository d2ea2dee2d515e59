using ClusterGraph.Graph;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class VarietyTests
{
    [Theory]
    [InlineData("H1", "H1_regions_x_activities")]
    [InlineData("H2", "H2_variety_edge_cases")]
    [InlineData("S1", "S1_regions_x_activities")]
    [InlineData("B1", "B1_measures_x_clusters")]
    public void Of_OracleTable_EqualsTheConsensus(string name, string input)
    {
        var cells = Oracle.Cells($"00_inputs/{input}.csv");
        var groups = Oracle.Groups($"00_inputs/{name}_groups.csv");
        var expected = Oracle.Cells($"02_variety/{name}_consensus_variety_bits.csv");
        foreach (var row in cells.GroupBy(cell => cell.Key.Row))
        {
            var actual = Variety.Of(row.Select(cell => KeyValuePair.Create(Keys.Activity(cell.Key.Column), cell.Value ?? 0)), groups);
            Oracle.Equal(expected[(row.Key, "entropy_total")], actual?.Entropy);
            Oracle.Equal(expected[(row.Key, "unrelated_variety")], actual?.Unrelated);
            Oracle.Equal(expected[(row.Key, "related_variety")], actual?.Related);
            Oracle.Equal(expected[(row.Key, "hill_number_1")], actual?.EffectiveActivities);
            Oracle.Equal(expected[(row.Key, "herfindahl")], actual?.Herfindahl);
        }
    }

    [Theory]
    [InlineData("H2", "H2_variety_edge_cases")]
    [InlineData("S1", "S1_regions_x_activities")]
    [InlineData("B1", "B1_measures_x_clusters")]
    public void Of_OracleTable_EqualsEconGeoWithinItsRounding(string name, string input)
    {
        var cells = Oracle.Cells($"00_inputs/{input}.csv");
        var groups = Oracle.Groups($"00_inputs/{name}_groups.csv");
        var rounded = Oracle.Rows($"02_variety/{name}_EconGeo_entropy_round3.csv").ToDictionary(row => row[0], row => Oracle.Number(row[^1]));
        foreach (var row in cells.GroupBy(cell => cell.Key.Row))
            Oracle.Equal(rounded[row.Key], Variety.Of(row.Select(cell => KeyValuePair.Create(Keys.Activity(cell.Key.Column), cell.Value ?? 0)),
                groups)?.Entropy, 0.00051);
    }

    [Fact]
    public void Of_RandomPortfolios_SplitsEntropyAndStaysInRange()
    {
        var random = new Random(2);
        var groups = Enumerable.Range(0, 12).ToDictionary(i => Keys.Activity($"a{i:00}"), i => Keys.Activity($"g{i / 4}"));
        for (var draw = 0; draw < 20_000; draw++)
        {
            var quantities = groups.Keys.Select(key => KeyValuePair.Create(key, random.Next(4) == 0 ? 0 : random.NextDouble() * 100)).ToList();
            if (Variety.Of(quantities, groups) is not { } variety) continue;
            Assert.Equal(variety.Entropy, variety.Related + variety.Unrelated, 1e-9);
            Assert.InRange(variety.Unrelated, 0, Math.Log2(3) + 1e-12);
            Assert.InRange(variety.Related, 0, 2 + 1e-12);
            Assert.True(variety.Evenness is null or (>= 0 and <= 1 + 1e-12));
        }
    }

    [Fact]
    public void Of_NoQuantity_IsNull() => Assert.Null(Variety.Of([KeyValuePair.Create(Keys.Activity("a"), 0.0)], new Dictionary<NodeKey, NodeKey>()));

    [Fact]
    public void Of_ActivityWithoutGroup_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Variety.Of([KeyValuePair.Create(Keys.Activity("a"), 1.0)], new Dictionary<NodeKey, NodeKey>()));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1)]
    public void Of_BadQuantity_IsRefused(double quantity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Variety.Of([KeyValuePair.Create(Keys.Activity("a"), quantity)], new Dictionary<NodeKey, NodeKey>()));
}

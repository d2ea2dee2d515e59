using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class LocationQuotientTests
{
    [Theory]
    [InlineData("H1", "exact_LQ", 1e-12)]
    [InlineData("S1", "exact_LQ", 1e-12)]
    [InlineData("S1", "EconGeo_location.quotient", 1e-12)]
    [InlineData("S1", "EconGeo_RCA_rounded2", 0.0051)]
    public void Of_OracleTable_EqualsTheIndependentFigures(string table, string file, double tolerance)
    {
        var quantities = Oracle.Table($"00_inputs/{table}_regions_x_activities.csv");
        foreach (var (cell, expected) in Oracle.Cells($"01_location_quotient/{table}_{file}.csv"))
        {
            var (region, activity) = Find(quantities, cell);
            Oracle.Equal(expected, LocationQuotient.Of(quantities, region, activity), tolerance);
        }
    }

    [Theory]
    [InlineData("H1_exact_M_LQge1")]
    [InlineData("S1_exact_M_LQge1")]
    [InlineData("H1_EconGeo_location.quotient_binary")]
    [InlineData("S1_EconGeo_location.quotient_binary")]
    public void Specialisation_OracleTable_IsExactIncludingTheTie(string file)
    {
        var quantities = Oracle.Table($"00_inputs/{file[..2]}_regions_x_activities.csv");
        var specialised = Specialisation.Of(quantities);
        foreach (var (cell, expected) in Oracle.Cells($"01_location_quotient/{file}.csv"))
        {
            var (region, activity) = Find(quantities, cell);
            Assert.Equal(expected is 1, specialised[region, activity]);
        }
    }

    [Fact]
    public void Of_UnstatedCell_IsNullAndAStatedZeroIsZero()
    {
        var table = Table((0, 0, 5), (0, 1, null), (1, 0, 0), (1, 1, 7));
        Assert.Null(LocationQuotient.Of(table, 0, 1));
        Assert.Equal(0, LocationQuotient.Of(table, 1, 0));
    }

    [Fact]
    public void Specialisation_OneRegion_IsDegenerate()
    {
        var specialised = Specialisation.Of(Table((0, 0, 5), (0, 1, 3)));
        Assert.True(specialised.Degenerate);
        Assert.True(specialised[0, 0] && specialised[0, 1]);
    }

    [Fact]
    public void Specialisation_Floor_LeavesOutSmallQuantities()
    {
        var table = Table((0, 0, 4), (0, 1, 1), (1, 0, 4), (1, 1, 40));
        Assert.True(Specialisation.Of(table)[0, 0]);
        Assert.False(Specialisation.Of(table, floor: 5)[0, 0]);
    }

    [Fact]
    public void Table_Decimals_AreScaledExactly()
    {
        var table = Table((0, 0, 0.5m), (0, 1, 1.25m), (1, 0, 2.50m), (1, 1, 0m));
        Assert.Equal(425, table.Total);
        Assert.Equal(50, table[0, 0]);
    }

    [Fact]
    public void Table_BadCells_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Table((0, 0, -1)));
        Assert.Throws<ArgumentException>(() => Table((0, 0, 1), (0, 0, 2)));
        Assert.Throws<ArgumentException>(() => Table((0, 0, long.MaxValue), (0, 1, 1)));
        Assert.Throws<ArgumentException>(() => Table((0, 0, 0.0000000001m)));
    }

    [Fact]
    public void Table_Empty_HasNothing()
    {
        var table = RegionActivityTable.From([]);
        Assert.Empty(table.Regions);
        Assert.Empty(CoOccurrences.Count(Specialisation.Of(table)).Activities);
    }

    [Fact]
    public void Specialisation_RandomTables_AgreesWithFractions()
    {
        var random = new Random(11);
        for (var draw = 0; draw < 2_000; draw++)
        {
            var table = Table([.. Enumerable.Range(0, 12).Select(i => (i / 4, i % 4, (decimal?)random.Next(0, 6)))]);
            var specialised = Specialisation.Of(table);
            for (var r = 0; r < 3; r++)
                for (var i = 0; i < 4; i++)
                    Assert.Equal(table[r, i] > 0 && (decimal)table[r, i] * table.Total >= (decimal)table.RegionTotal(r) * table.ActivityTotal(i),
                        specialised[r, i]);
        }
    }

    private static RegionActivityTable Table(params (int Region, int Activity, decimal? Quantity)[] cells) =>
        RegionActivityTable.From([.. cells.Select(cell => new RegionActivityCell(Keys.Region($"r{cell.Region}"), Keys.Activity($"a{cell.Activity}"),
            cell.Quantity))]);

    private static (int Region, int Activity) Find(RegionActivityTable table, (string Row, string Column) cell) =>
        (table.Regions.IndexOf(Keys.Region(cell.Row)), table.Activities.IndexOf(Keys.Activity(cell.Column)));
}

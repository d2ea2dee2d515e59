using System.Text.Json;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class DensityTests
{
    [Theory]
    [InlineData("H1", "H1_nonempty")]
    [InlineData("S1", "S1_regions_x_activities")]
    public void Density_OracleTable_EqualsTheConsensus(string name, string input)
    {
        var (specialised, phi, binary) = Load(input);
        Compare(specialised, $"{name}_consensus_density_phi_diag0", (r, i) => Density.Of(phi, specialised.Row(r), i));
        Compare(specialised, $"{name}_consensus_density_assoc_gt1", (r, i) => Density.Of(binary, specialised.Row(r), i));
        Compare(specialised, $"{name}_EconGeo_relatedness.density_phi_diag0_pct_round2", (r, i) => 100 * Density.Of(phi, specialised.Row(r), i), 0.0051);
        Compare(specialised, $"{name}_EconGeo_relatedness.density_assoc_gt1_pct_round2", (r, i) => 100 * Density.Of(binary, specialised.Row(r), i), 0.0051);
        foreach (var row in Oracle.Cells($"04_density/{name}_consensus_region_averages_diag0.csv").GroupBy(cell => cell.Key.Row))
        {
            var averages = DensityAverages.Of(phi, specialised.Row(specialised.Events.IndexOf(Keys.Region(row.Key))));
            Oracle.Equal(row.Single(cell => cell.Key.Column == "mean_density_present").Value, averages.Coherence);
            Oracle.Equal(row.Single(cell => cell.Key.Column == "mean_density_absent").Value, averages.Flexibility);
        }
    }

    [Theory]
    [InlineData("H1", "H1_nonempty")]
    [InlineData("S1", "S1_regions_x_activities")]
    public void AddedDensityAndComplementarity_EveryOrderedPair_EqualTheConsensus(string name, string input)
    {
        var (specialised, phi, _) = Load(input);
        var expected = Oracle.Json($"04_density/{name}_consensus_added_density.json");
        foreach (var held in expected.GetProperty("added_density").EnumerateObject())
            foreach (var other in held.Value.EnumerateObject())
            {
                int r = specialised.Events.IndexOf(Keys.Region(held.Name)), s = specialised.Events.IndexOf(Keys.Region(other.Name));
                for (var i = 0; i < phi.Activities.Length; i++)
                    Oracle.Equal(Number(other.Value[i]), AddedDensity.Of(phi, specialised.Row(r), specialised.Row(s), i));
                Oracle.Equal(
                    Number(expected.GetProperty("complementarity_K").GetProperty(held.Name).GetProperty(other.Name)),
                    Complementarity.Toward(phi, specialised.Row(r), specialised.Row(s)));
            }
    }

    [Fact]
    public void Densities_RandomMatrices_StayInRange()
    {
        var random = new Random(4);
        for (var draw = 0; draw < 2_000; draw++)
        {
            var phi = RandomNetworks.Matrix(random, 8);
            bool[] a = RandomNetworks.Held(random, 8), b = RandomNetworks.Held(random, 8);
            for (var i = 0; i < 8; i++)
            {
                if (Density.Of(phi, a, i) is not { } density) continue;
                Assert.InRange(density, 0, 1 + 1e-15);
                Assert.InRange(density + AddedDensity.Of(phi, a, b, i)!.Value, 0, 1 + 1e-12);
            }

            Assert.True(Complementarity.Between(phi, a, b) is null or (>= 0 and <= 1 + 1e-12));
            Assert.Equal(Complementarity.Between(phi, a, b), Complementarity.Between(phi, b, a));
            Assert.True(Complementarity.Between(phi, a, a) is null or 0);
        }
    }

    private static (SpecialisationTable Specialised, RelatednessMatrix Phi, RelatednessMatrix Binary) Load(string input)
    {
        var specialised = Specialisation.Of(Oracle.Table($"00_inputs/{input}.csv"));
        var counts = CoOccurrences.Count(specialised);
        return (specialised, RelatednessMatrix.From(counts, Proximity.Of),
            RelatednessMatrix.From(counts, (c, i, j) => AssociationStrength.Of(c, i, j) > 1 ? 1 : 0));
    }

    private static void Compare(SpecialisationTable table, string file, Func<int, int, double?> measure, double tolerance = Oracle.Tolerance)
    {
        foreach (var ((row, column), expected) in Oracle.Cells($"04_density/{file}.csv"))
        {
            var actual = measure(table.Events.IndexOf(Keys.Region(row)), table.Activities.IndexOf(Keys.Activity(column)));
            if (expected is not null) Assert.Equal(expected.Value, actual!.Value, tolerance);
        }
    }

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
}

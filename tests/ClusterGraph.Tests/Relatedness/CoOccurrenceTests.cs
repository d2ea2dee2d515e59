using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class CoOccurrenceTests
{
    [Theory]
    [InlineData("H1")]
    [InlineData("S1")]
    public void Measures_OracleTable_EqualTheConsensus(string table)
    {
        var counts = CoOccurrences.Count(Specialisation.Of(Oracle.Table($"00_inputs/{table}_regions_x_activities.csv")));
        Compare(counts, $"{table}_EconGeo_co.occurrence_diag0", (i, j) => counts[i, j]);
        Compare(counts, $"{table}_consensus_hidalgo_phi_diag0", (i, j) => Proximity.Of(counts, i, j));
        Compare(counts, $"{table}_consensus_association_diag0", (i, j) => AssociationStrength.Of(counts, i, j));
        Compare(counts, $"{table}_consensus_prob_diag0", (i, j) => ProbabilityIndex.Of(counts, i, j));
        Compare(counts, $"{table}_consensus_set_jaccard_diag0", (i, j) => SetJaccard.Of(counts, i, j));
        Compare(counts, $"{table}_consensus_ochiai_diag0", (i, j) => Ochiai.Of(counts, i, j));
        Compare(counts, $"{table}_association_gt1_binary", (i, j) => AssociationStrength.Of(counts, i, j) > 1 ? 1 : 0);
        Compare(counts, $"{table}_EconGeo_relatedness_association", (i, j) => AssociationStrength.Of(counts, i, j));
        Compare(counts, $"{table}_EconGeo_relatedness_prob", (i, j) => ProbabilityIndex.Of(counts, i, j));
        Compare(counts, $"{table}_ReKS_proximity_hidalgo_diag1", (i, j) => Proximity.Of(counts, i, j));
    }

    // The tools were given the regions and activities that are not empty.
    [Theory]
    [InlineData("H1_nonempty", "H1_EconGeo_zScore")]
    [InlineData("H1_nonempty", "H1_ReKS_relatedness_t")]
    [InlineData("S1_regions_x_activities", "S1_EconGeo_zScore")]
    [InlineData("S1_regions_x_activities", "S1_ReKS_relatedness_t")]
    public void SupportZ_OracleTable_EqualsBothTools(string input, string file)
    {
        var counts = CoOccurrences.Count(Specialisation.Of(Oracle.Table($"00_inputs/{input}.csv")));
        Compare(counts, file, (i, j) => SupportZ.Of(counts, i, j));
    }

    [Fact]
    public void SupportZ_HeldByNoneOrAll_IsNull()
    {
        var counts = CoOccurrences.Count(Specialisation.Of(Oracle.Table("00_inputs/H1_regions_x_activities.csv")));
        Assert.Null(SupportZ.Of(counts, 0, 5));
    }

    [Fact]
    public void Proximity_Shrunk_IsSmallerForSmallCounts()
    {
        var counts = CoOccurrences.Count(Specialisation.Of(Oracle.Table("00_inputs/H1_regions_x_activities.csv")));
        Assert.Equal(2.0 / 3, Proximity.Shrunk(counts, 0, 4), 1e-15);
    }

    [Fact]
    public void Measures_RandomEvents_AreSymmetricAndInRange()
    {
        var random = new Random(3);
        for (var draw = 0; draw < 1_000; draw++)
        {
            var counts = CoOccurrences.Count(SpecialisationTable.From(Enumerable.Range(0, 9).ToDictionary(
                e => Keys.Region($"e{e}"),
                e => (IReadOnlyCollection<ClusterGraph.Graph.NodeKey>)[.. Enumerable.Range(0, 6).Where(_ => random.Next(2) == 0)
                    .Select(i => Keys.Activity($"a{i}"))])));
            for (var i = 0; i < counts.Activities.Length; i++)
                for (var j = 0; j < counts.Activities.Length; j++) Check(counts, i, j);
        }
    }

    private static void Check(CoOccurrences counts, int i, int j)
    {
        Assert.InRange(Proximity.Of(counts, i, j), 0, 1);
        Assert.InRange(SetJaccard.Of(counts, i, j), 0, Proximity.Of(counts, i, j));
        Assert.InRange(Ochiai.Of(counts, i, j), Proximity.Of(counts, i, j), 1 + 1e-15);
        Assert.Equal(Proximity.Of(counts, i, j), Proximity.Of(counts, j, i));
        Assert.Equal(AssociationStrength.Of(counts, i, j), AssociationStrength.Of(counts, j, i));
        Oracle.Equal(SupportZ.Of(counts, i, j), SupportZ.Of(counts, j, i), 1e-9);
        Oracle.Equal(ProbabilityIndex.Of(counts, i, j), ProbabilityIndex.Of(counts, j, i));
    }

    private static void Compare(CoOccurrences counts, string file, Func<int, int, double?> measure)
    {
        foreach (var ((row, column), expected) in Oracle.Cells($"03_relatedness/{file}.csv"))
        {
            int i = counts.Activities.IndexOf(Keys.Activity(row)), j = counts.Activities.IndexOf(Keys.Activity(column));
            if (i != j) Oracle.Equal(expected, measure(i, j));
        }
    }
}

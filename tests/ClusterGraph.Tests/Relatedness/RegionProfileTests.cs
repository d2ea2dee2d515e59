using ClusterGraph.Graph;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class RegionProfileTests
{
    private static readonly RegionActivityTable Table = Oracle.Table("00_inputs/S1_regions_x_activities.csv");

    [Fact]
    public void Find_SyntheticRegions_CarriesTheConsensusDensitiesAndVariety()
    {
        var counts = CoOccurrences.Count(Specialisation.Of(Table));
        var edges = from i in Enumerable.Range(0, 24)
                    from j in Enumerable.Range(i + 1, 23 - i)
                    where Proximity.Of(counts, i, j) > 0
                    select RandomNetworks.Edge(Table.Activities[i], Table.Activities[j], Proximity.Of(counts, i, j));
        var profiles = RegionProfiles.Of(Table, RelatednessNetwork.Of(edges), Oracle.Groups("00_inputs/S1_groups.csv"));
        var densities = Oracle.Cells("04_density/S1_consensus_density_phi_diag0.csv");
        foreach (var (cell, expected) in densities)
        {
            var profile = profiles.Find(Keys.Region(cell.Row))!;
            Oracle.Equal(expected, profile.Activities.Single(activity => activity.Activity == Keys.Activity(cell.Column)).Density);
        }

        var region = profiles.Find(Keys.Region("REG01"))!;
        Assert.Equal(3.4235717752899224, region.Variety!.Entropy, 1e-12);
        var falling = region.Opportunities.Select(activity => Grid.Round(activity.Density!.Value)).ToList();
        Assert.Equal(falling.OrderDescending(), falling);
        Assert.DoesNotContain(region.Opportunities, activity => activity.Specialised);
    }

    [Fact]
    public void Find_TechnologyOfASpecialisedActivity_IsApplicable()
    {
        var table = Oracle.Table("00_inputs/H1_regions_x_activities.csv");
        NodeKey weak = Keys.Node("t01"), strong = Keys.Node("t02");
        var network = RelatednessNetwork.Of([RandomNetworks.Edge(Keys.Activity("a1"), weak, 0.3), RandomNetworks.Edge(Keys.Activity("a5"), strong, 0.9),
            RandomNetworks.Edge(Keys.Activity("a2"), Keys.Node("t03"), 0.9)]);
        var profile = RegionProfiles.Of(table, network, Oracle.Groups("00_inputs/H1_groups.csv")).Find(Keys.Region("r4"))!;
        Assert.Equal([strong, weak], profile.Technologies.Select(applicable => applicable.Technology));
    }

    [Fact]
    public void Find_EmptyOrUnknownRegion_HasNullsNotZeroes()
    {
        var profiles = RegionProfiles.Of(Oracle.Table("00_inputs/H1_regions_x_activities.csv"), RelatednessNetwork.Of([]),
            Oracle.Groups("00_inputs/H1_groups.csv"));
        Assert.Null(profiles.Find(Keys.Region("nowhere")));
        var empty = profiles.Find(Keys.Region("r5"))!;
        Assert.Null(empty.Variety);
        Assert.All(empty.Activities, activity => Assert.Null(activity.Quotient));
        Assert.Null(empty.Averages.Coherence);
    }
}

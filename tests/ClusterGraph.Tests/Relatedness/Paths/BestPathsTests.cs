using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;
using ClusterGraph.Relatedness.Paths;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness.Paths;

public class BestPathsTests
{
    private static readonly RelatednessNetwork Graph200 = Network("graph200_edges");

    [Fact]
    public void Find_HopCappedCases_EqualsExhaustiveSearch()
    {
        var cases = Oracle.Json("06_paths/kbest_hop_capped.json").GetProperty("cases").EnumerateArray().ToList();
        Assert.NotEmpty(cases);
        foreach (var expected in cases) Check(Graph200, expected, expected.GetProperty("paths"), expected.GetProperty("max_hops").GetInt32());
    }

    [Fact]
    public void Find_108MoreHopCappedCases_EqualsTheWalkOfAllPaths()
    {
        var random = new Random(8);
        for (var draw = 0; draw < 108; draw++)
        {
            PathEnd from = PathEnd.Of(Graph200.Nodes[random.Next(Graph200.Nodes.Length)]), to = PathEnd.Of(Graph200.Nodes[random.Next(Graph200.Nodes.Length)]);
            var query = new PathQuery { Count = 10, MaxHops = 2 + (draw % 3), MinStrength = 0 };
            var expected = AllPaths.Between(Graph200, from, to, query.MaxHops).Take(10);
            Assert.Equal(expected.Select(path => string.Join(' ', path.Nodes)), BestPaths.Find(Graph200, from, to, query)
                .Paths.Select(path => string.Join(' ', path.Nodes)));
        }
    }

    [Fact]
    public void Find_Unbounded25Cases_EqualsTheTools()
    {
        foreach (var expected in Oracle.Json("06_paths/kbest_unbounded.json").GetProperty("cases").EnumerateArray())
            Check(Graph200, expected, expected.GetProperty("paths"), 199);
    }

    [Fact]
    public void Find_DegenerateCases_GiveAllThereIs()
    {
        foreach (var expected in Oracle.Json("06_paths/degenerate.json").EnumerateArray()) Check(Graph200, expected, expected.GetProperty("expect"), 199);
    }

    [Fact]
    public void Find_SevenTiedPaths_OrdersByHopsThenNodes()
    {
        var expected = Oracle.Json("06_paths/ties_expected.json");
        var network = Network("ties_edges");
        for (var k = 1; k <= 9; k++) Check(network, expected, expected.GetProperty("all_paths"), 11, k);
    }

    [Fact]
    public void Find_RandomNetworksAndEnds_EqualsTheWalkOfAllPaths()
    {
        var random = new Random(7);
        for (var draw = 0; draw < 600; draw++)
        {
            var network = RandomNetworks.Network(random, 10, 0.3);
            PathEnd from = End(random, "one"), to = End(random, "two");
            var query = new PathQuery { Count = random.Next(1, 8), MaxHops = random.Next(1, 6), MinStrength = random.Next(2) * 0.05 };
            var expected = AllPaths.Between(network, from, to, query.MaxHops).Where(path => Math.Round(path.Strength, 12) >= query.MinStrength)
                .Take(query.Count).ToList();
            var found = BestPaths.Find(network, from, to, query);
            Assert.False(found.Truncated);
            Assert.Equal(expected.Select(path => string.Join(' ', path.Nodes)), found.Paths.Select(path => string.Join(' ', path.Nodes)));
            foreach (var path in found.Paths) CheckPath(path);
        }
    }

    [Fact]
    public void Find_TwoClustersWithOneActivity_ShowsItAsShared()
    {
        var activity = Keys.Activity("nowhere-in-the-network");
        var held = Portfolio.From([KeyValuePair.Create(activity, 1.0)]);
        var path = BestPaths.Find(RelatednessNetwork.Of([]), PathEnd.Of(Keys.Cluster("a"), held), PathEnd.Of(Keys.Cluster("b"), held), new PathQuery())
            .Paths.Single();
        Assert.Equal(PathKind.Shared, path.Kind);
        Assert.Equal([Keys.Cluster("a"), activity, Keys.Cluster("b")], path.Nodes);
        Assert.Equal(1, path.Strength);
    }

    [Fact]
    public void Find_ClusterToTechnology_StartsWithTheMainActivitysWeight()
    {
        NodeKey main = Keys.Activity("main"), side = Keys.Activity("side"), robots = Keys.Node("t99");
        var network = RelatednessNetwork.Of([RandomNetworks.Edge(main, robots, 0.5), RandomNetworks.Edge(side, robots, 0.8)]);
        var end = PathEnd.Of(Keys.Cluster("c"), Portfolio.From([KeyValuePair.Create(main, 3.0), KeyValuePair.Create(side, 1.0)]));
        var paths = BestPaths.Find(network, end, PathEnd.Of(robots), new PathQuery()).Paths;
        Assert.Equal([0.5, 0.8 / 3], paths.Select(path => path.Strength));
        Assert.All(paths, path => Assert.Equal(PathKind.Related, path.Kind));
        Assert.Null(paths[0].Hops[0].Edge);
        Assert.NotNull(paths[0].Hops[1].Edge);
    }

    [Fact]
    public void PathEnd_Region_HoldsWhatItIsSpecialisedIn()
    {
        var table = Oracle.Table("00_inputs/H1_regions_x_activities.csv");
        var end = PathEnd.Of(table, Specialisation.Of(table), 2);
        Assert.Equal(["activity:a1", "activity:a2", "activity:a3", "activity:a5"], end.Holdings.Select(pair => pair.Key.Text));
        Assert.Equal(0.5, end.Holdings[2].Value);
    }

    [Fact]
    public void PathEnd_ClusterWithoutHoldingsStated_IsRefused() => Assert.Throws<ArgumentException>(() => PathEnd.Of(Keys.Cluster("c")));

    [Fact]
    public void Find_OneBasis_PassesOverOtherEdges()
    {
        var query = new PathQuery { Bases = new[] { RelatednessBasis.Report }.ToFrozenSet() };
        Assert.Empty(BestPaths.Find(Network("ties_edges"), PathEnd.Of(Keys.Activity("s")), PathEnd.Of(Keys.Activity("t")), query).Paths);
    }

    [Fact]
    public void Find_CapOnExpansions_SaysTruncated()
    {
        var found = BestPaths.Find(Graph200, PathEnd.Of(Keys.Node("A040")), PathEnd.Of(Keys.Node("A051")),
            new PathQuery { MaxHops = 199, MaxExpansions = 1, Count = 50, MinStrength = 0 });
        Assert.True(found.Truncated);
    }

    [Theory]
    [InlineData(0, 4, 0.05)]
    [InlineData(5, 0, 0.05)]
    [InlineData(5, 4, double.NaN)]
    [InlineData(5, 4, 1.5)]
    public void Find_LimitOutOfRange_IsRefused(int count, int hops, double strength) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        BestPaths.Find(Graph200, PathEnd.Of(Keys.Node("A040")), PathEnd.Of(Keys.Node("A051")),
            new PathQuery { Count = count, MaxHops = hops, MinStrength = strength }));

    private static void Check(RelatednessNetwork network, JsonElement expected, JsonElement paths, int maxHops, int? k = null)
    {
        var count = k ?? (expected.TryGetProperty("k", out var stated) ? stated.GetInt32() : 10);
        PathEnd from = PathEnd.Of(Keys.Node(expected.GetProperty("source").GetString()!)),
            to = PathEnd.Of(Keys.Node(expected.GetProperty("target").GetString()!));
        var found = BestPaths.Find(network, from, to, new PathQuery { Count = count, MaxHops = maxHops, MinStrength = 0 }).Paths;
        Assert.Equal(paths.EnumerateArray().Take(count).Select(Sequence), found.Select(path => string.Join(' ', path.Nodes)));
        foreach (var (wanted, path) in paths.EnumerateArray().Zip(found)) Oracle.Equal(wanted.GetProperty("strength").GetDouble(), path.Strength);
        foreach (var path in found) CheckPath(path);
    }

    private static void CheckPath(RelatedPath path)
    {
        Assert.Equal(path.Nodes.Count(), path.Nodes.Distinct().Count());
        Assert.Equal(path.Hops.Select(hop => hop.Weight).Aggregate(1.0, (a, b) => a * b), path.Strength);
        Assert.All(path.Nodes.Skip(1).SkipLast(1), node => Assert.True(node.Kind is NodeKind.Activity or NodeKind.Technology));
    }

    private static string Sequence(JsonElement path) =>
        string.Join(' ', path.GetProperty("nodes").EnumerateArray().Select(node => Keys.Node(node.GetString()!).Text));

    private static PathEnd End(Random random, string name) => random.Next(3) == 0
        ? PathEnd.Of(Keys.Activity($"a{random.Next(4):00}"))
        : PathEnd.Of(Keys.Cluster(name), RandomNetworks.Portfolio(random, 9));

    private static RelatednessNetwork Network(string file) => RelatednessNetwork.Of(Oracle.Rows($"06_paths/{file}.csv")
        .Select(row => RandomNetworks.Edge(Keys.Node(row[0]), Keys.Node(row[1]), double.Parse(row[2], CultureInfo.InvariantCulture))));
}

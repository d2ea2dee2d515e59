using ClusterGraph.Relatedness;
using ClusterGraph.Relatedness.Paths;
using ClusterGraph.Tests.Partners;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Relatedness;

public class RelatednessClosureTests
{
    [Fact]
    public void Of_ToyNetwork_EqualsTheReferenceWithItsBestPaths()
    {
        var network = Toy.Network();
        var closure = RelatednessClosure.Of(network, 3, 0.05);
        var expected = Oracle.Json("08_partner_score/toy_expected.json");
        var reached = 0;
        foreach (var pair in expected.GetProperty("phi_star").EnumerateObject())
        {
            var ends = pair.Name.Split('|').Select(Keys.Node).ToArray();
            Oracle.Equal(pair.Value.GetDouble(), closure[ends[0], ends[1]]);
            var best = BestPaths.Find(network, PathEnd.Of(ends[0]), PathEnd.Of(ends[1]), new PathQuery { Count = 1, MaxHops = 3 }).Paths.Single();
            Assert.Equal(expected.GetProperty("best_path").GetProperty(pair.Name).EnumerateArray().Select(node => Keys.Node(node.GetString()!)), best.Nodes);
            reached++;
        }

        var all = network.Nodes.SelectMany(a => network.Nodes.Where(b => a.CompareTo(b) < 0).Select(b => closure[a, b]));
        Assert.Equal(reached, all.Count(strength => strength > 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Of_RandomNetworks_EqualsTheBestPathOfAllPaths(int hops)
    {
        var random = new Random(6);
        for (var draw = 0; draw < 40; draw++)
        {
            var network = RandomNetworks.Network(random, 12, 0.25);
            var closure = RelatednessClosure.Of(network, hops, 0.05);
            foreach (var a in network.Nodes)
                foreach (var b in network.Nodes)
                {
                    if (a == b) continue;
                    var best = AllPaths.Between(network, PathEnd.Of(a), PathEnd.Of(b), hops).Select(path => path.Strength)
                        .Where(s => Math.Round(s, 12) >= 0.05).DefaultIfEmpty(0).Max();
                    Assert.Equal(best, closure[a, b], 1e-12);
                    Assert.Equal(closure[a, b], closure[b, a]);
                }
        }
    }
}

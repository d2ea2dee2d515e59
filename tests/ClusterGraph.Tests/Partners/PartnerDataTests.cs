using System.Collections.Immutable;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Relatedness;

namespace ClusterGraph.Tests.Partners;

public class PartnerDataTests
{
    [Theory]
    [InlineData(300)]
    [InlineData(2_500)]
    public void Means_OfFewClusters_AreThoseOfAllOrOfDrawnPairs(int count)
    {
        var (network, clusters, cooperations) = Draw(41, count);
        var data = Build(network, clusters, cooperations);
        foreach (var mode in Enum.GetValues<PartnerMode>())
        {
            var model = data.Model(mode, PartnerWeights.Default, null, Cooperations.NotCollected);
            var settings = model.Settings with { Cooperations = cooperations };
            var expected = ImputationMeans.Of(settings, clusters);
            Assert.Equal(expected.Social!.Value, model.Means.Social!.Value, 1e-12);
            Assert.Equal(expected with { Social = null }, model.Means with { Social = null });
            Assert.Equal(HybridHealth.Of(settings, clusters), data.Health(mode));
        }
    }

    [Fact]
    public void Means_OfManyClusters_RestOnADrawThatOrderDoesNotChange()
    {
        var (network, clusters, cooperations) = Draw(42, 21_000);
        PartnerData data = Build(network, clusters, cooperations), turned = Build(network, [.. clusters.Reverse()], cooperations);
        var means = data.Model(PartnerMode.Balanced, PartnerWeights.Default, null, cooperations).Means;
        Assert.Equal(means, turned.Model(PartnerMode.Balanced, PartnerWeights.Default, null, cooperations).Means);
        Assert.Equal(21_000, data.ClusterCount);

        // The draw stands for the whole: H and K vary by a third or so, and some five thousand clusters were drawn.
        var all = ImputationMeans.Of(new PartnerSettings { Space = data.Space, Programmes = data.OpenProgrammes, Cooperations = cooperations }, clusters);
        Assert.Equal(all.Hybrid!.Value, means.Hybrid!.Value, 0.02);
        Assert.Equal(all.Complementarity!.Value, means.Complementarity!.Value, 0.02);
        Assert.Equal(all.TechMatch!.Value, means.TechMatch!.Value, 0.02);
        Assert.Equal(all.BiRegional!.Value, means.BiRegional!.Value, 0.02);
    }

    private static (RelatednessNetwork Network, ImmutableArray<ClusterProfile> Clusters, Cooperations Cooperations) Draw(int seed, int count)
    {
        var random = new Random(seed);
        var network = RandomNetworks.Network(random, 25, 0.2);
        var clusters = RandomClusters.Draw(random, network, count);
        return (network, clusters, RandomClusters.Cooperations(random, clusters, 3 * count));
    }

    private static PartnerData Build(RelatednessNetwork network, ImmutableArray<ClusterProfile> clusters, Cooperations cooperations)
    {
        var builder = new PartnerDataBuilder(network, Toy.Programmes());
        foreach (var cluster in clusters) builder.Add(cluster);
        Assert.InRange(builder.Drawn.Count, Math.Min(clusters.Length, 5_000 - 500), 10_000);
        return builder.Build(cooperations);
    }
}

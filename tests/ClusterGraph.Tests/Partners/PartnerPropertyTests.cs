using System.Collections.Immutable;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;
using ClusterGraph.Tests.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

public class PartnerPropertyTests
{
    [Fact]
    public void HybridFit_OneHundredThousandDraws_IsSymmetricInRangeAndZeroForItself()
    {
        var random = new Random(21);
        for (var draw = 0; draw < 100; draw++)
        {
            var network = RandomNetworks.Network(random, 12, 0.3);
            var clusters = RandomClusters.Draw(random, network, 40);
            var space = PartnerSpace.Of(network, 3, PartnerSpace.ItemsOf(clusters));
            for (var pair = 0; pair < 1_000; pair++)
            {
                ClusterProfile a = clusters[random.Next(40)], b = clusters[random.Next(40)];
                var curve = HybridCurve.For((PartnerMode)random.Next(3));
                var fit = HybridFit.Of(space, a, b, curve);
                Assert.Equal(fit, HybridFit.Of(space, b, a, curve));
                if (fit.Value is not { } value) continue;
                Assert.InRange(value, 0, fit.Delta!.Value);
                Assert.InRange(fit.Delta.Value, 0, 1);
                Assert.True(fit.Rho is null or (>= 0 and <= 1));
                Assert.Equal(0, HybridFit.Of(space, a, a, curve).Value);
                Assert.Equal(MinComplement.Of(a.Portfolio, b.Portfolio)!.Value, fit.Delta.Value, 1e-12);
            }
        }
    }

    [Fact]
    public void PartnerScore_RandomPairs_AddsUpAndIsSymmetric()
    {
        var random = new Random(22);
        for (var draw = 0; draw < 20; draw++)
        {
            var network = RandomNetworks.Network(random, 15, 0.25);
            var clusters = RandomClusters.Draw(random, network, 60);
            var model = PartnerModel.Of(Settings(random, network, clusters), clusters);
            for (var pair = 0; pair < 500; pair++)
            {
                ClusterProfile a = clusters[random.Next(60)], b = clusters[random.Next(60)];
                var fit = PartnerScore.Of(model, a, b);
                Assert.InRange(fit.Score, 0, 1 + 1e-12);
                Assert.Equal(fit.Score, fit.Components.Sum(component => component.Contribution), 1e-9);
                Assert.Equal(fit.Score, PartnerScore.Of(model, b, a).Score);
                Assert.All(fit.Components, component => Assert.True(component.Value is null or (>= 0 and <= 1)));
                Assert.Equal(fit.Hybrid.Value, fit.Components[0].Value);
            }
        }
    }

    [Fact]
    public void Complementarity_ByIndex_EqualsTheDefinition()
    {
        var random = new Random(23);
        for (var draw = 0; draw < 50; draw++)
        {
            var network = RandomNetworks.Network(random, 14, 0.3);
            var clusters = RandomClusters.Draw(random, network, 20);
            var model = PartnerModel.Of(new PartnerSettings { Space = PartnerSpace.Of(network, PartnerSpace.ItemsOf(clusters)) }, clusters);
            var matrix = network.Activities();
            var placed = clusters.Where(cluster => Held(matrix, cluster).Contains(true)).ToList();
            foreach (var a in placed)
                foreach (var b in placed)
                    Oracle.Equal(Complementarity.Between(matrix, Held(matrix, a), Held(matrix, b)), PartnerScore.Of(model, a, b).Components[1].Value);
        }
    }

    [Fact]
    public void AdamicAdar_RandomGraphs_IsSymmetricAndBlindToThePairsOwnEdge()
    {
        var random = new Random(24);
        var clusters = RandomClusters.Draw(random, RandomNetworks.Network(random, 10, 0.3), 30);
        for (var draw = 0; draw < 200; draw++)
        {
            var cooperations = RandomClusters.Cooperations(random, clusters, 40);
            ClusterProfile a = clusters[random.Next(30)], b = clusters[random.Next(30)];
            if (a.Key == b.Key) continue;
            var value = AdamicAdar.Of(cooperations, a.Key, b.Key)!.Value;
            Assert.Equal(value, AdamicAdar.Of(cooperations, b.Key, a.Key));
            Assert.True(double.IsFinite(value) && value >= 0);
            Assert.Equal(value, AdamicAdar.Of(cooperations.Without(a.Key, b.Key), a.Key, b.Key));
            Assert.False(cooperations.Without(a.Key, b.Key).AreJoined(a.Key, b.Key));
        }

        Assert.Null(AdamicAdar.Of(Cooperations.NotCollected, clusters[0].Key, clusters[1].Key));
    }

    private static PartnerSettings Settings(Random random, RelatednessNetwork network, ImmutableArray<ClusterProfile> clusters) => new()
    {
        Space = PartnerSpace.Of(network, PartnerSpace.ItemsOf(clusters)),
        Cooperations = RandomClusters.Cooperations(random, clusters, 80),
        Programmes = Toy.Programmes(),
        Mode = (PartnerMode)random.Next(3),
    };

    private static bool[] Held(RelatednessMatrix matrix, ClusterProfile cluster) =>
        [.. matrix.Activities.Select(activity => cluster.Portfolio.Share(activity) > 0)];
}

using System.Collections.Immutable;
using ClusterGraph.Agreements;
using ClusterGraph.Evaluation;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Tests.Partners;
using ClusterGraph.Tests.Relatedness;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Evaluation;

public class LeaveOneOutTests
{
    [Fact]
    public void Run_ToyPairs_AsksEveryPairFromBothSidesByEveryMethod()
    {
        var data = Toys([("c01", "c02"), ("c01", "c04"), ("c03", "c04")]);
        var results = LeaveOneOut.Run(data);
        Assert.Equal(3 * 2 * Enum.GetValues<RankingMethod>().Length, results.Count);
        // c01 works with c02 and c04: while one is held out, the other is no candidate.
        Assert.All(results.Where(result => result.Source == Keys.Cluster("c01")), result => Assert.Equal(10, result.Outcome.Candidates));
    }

    [Fact]
    public void Run_TruePartnerWithTheSamePortfolio_IsTiedLastByScoreAndFirstBySector()
    {
        var results = LeaveOneOut.Run(Toys([("c01", "c02")])).Where(result => result.Source == Keys.Cluster("c01"))
            .ToDictionary(result => result.Method, result => result.Outcome);
        Assert.Equal(0, results[RankingMethod.SameSector].Better);
        Assert.Equal(results[RankingMethod.Score].Candidates, results[RankingMethod.Score].Better + results[RankingMethod.Score].Tied);
    }

    [Fact]
    public void Run_EdgeOfTheHeldOutPair_PlaysNoPart()
    {
        var data = Toys([("c03", "c04")]);
        var without = data with { Cooperations = data.Cooperations.Without(Keys.Cluster("c03"), Keys.Cluster("c04")) };
        Assert.Equal(LeaveOneOut.Run(without).Select(result => result.Outcome), LeaveOneOut.Run(data).Select(result => result.Outcome));
    }

    [Fact]
    public void Summary_Toy_HasAllAndEachStratumWithItsIntervals()
    {
        var strata = EvaluationSummary.Of(LeaveOneOut.Run(Toys([("c01", "c02"), ("c01", "c04"), ("c03", "c04"), ("c05", "c06")])), seed: 5);
        Assert.Equal((null, null), (strata[0].Kind, strata[0].Scope));
        Assert.Equal(4, strata[0].Agreements);
        Assert.Equal(8, strata[0].Queries);
        foreach (var method in strata.SelectMany(stratum => stratum.Methods))
        {
            Assert.InRange(method.MeanReciprocalRank, method.Interval?.Low ?? 0, method.Interval?.High ?? 1);
            Assert.InRange(method.HitAt1, 0, method.HitAt5);
            Assert.InRange(method.HitAt5, 0, method.HitAt10);
            Assert.InRange(method.P, 0, 1);
        }

        Assert.Equal(0, strata[0].Methods.Single(method => method.Method == RankingMethod.Score).Advantage);
        Assert.Empty(EvaluationSummary.Of([], seed: 5));
    }

    /// <summary>The protocol sees a signal that is there: on agreements planted by H, H beats chance and the same-sector baseline; on agreements planted by
    /// sector it is the other way round.</summary>
    [Fact]
    public void Run_PlantedAgreements_FavoursWhatPlantedThem()
    {
        var related = Planted((model, a, b) => HybridFit.Of(model.Space, a, b, new HybridCurve(0.5, 2)).Value ?? 0);
        Assert.True(Mrr(related, RankingMethod.Hybrid) > 1.5 * Mrr(related, null));
        Assert.True(Mrr(related, RankingMethod.Hybrid) > Mrr(related, RankingMethod.SameSector));
        var same = Planted((_, a, b) => ClusterGraph.Relatedness.JaffeCosine.Of(a.Portfolio, b.Portfolio) ?? 0);
        Assert.True(Mrr(same, RankingMethod.SameSector) > Mrr(same, RankingMethod.Hybrid));
    }

    private static double Mrr(Stratum all, RankingMethod? method) => all.Methods.Single(summary => summary.Method == method).MeanReciprocalRank;

    private static Stratum Planted(Func<PartnerModel, ClusterProfile, ClusterProfile, double> value)
    {
        var random = new Random(9);
        var network = RandomNetworks.Network(random, 40, 0.08);
        var clusters = RandomClusters.Draw(random, network, 50);
        var model = PartnerModel.Of(new PartnerSettings { Space = PartnerSpace.Of(network, 3, PartnerSpace.ItemsOf(clusters)) }, clusters);
        var best = clusters.SelectMany(a => clusters.Where(b => a.Key.CompareTo(b.Key) < 0).Select(b => (A: a, B: b)))
            .OrderByDescending(pair => value(model, pair.A, pair.B)).Take(12).Select(pair => (pair.A.Key, pair.B.Key)).ToList();
        var data = new EvaluationData { Clusters = clusters, Pairs = Pairs(best), Network = network, Cooperations = Cooperations.From(best) };
        return EvaluationSummary.Of(LeaveOneOut.Run(data), seed: 1)[0];
    }

    private static EvaluationData Toys((string A, string B)[] pairs) => new()
    {
        Clusters = Toy.Clusters(),
        Pairs = Pairs(pairs.Select(pair => (Keys.Cluster(pair.A), Keys.Cluster(pair.B)))),
        Network = Toy.Network(),
        Cooperations = Toy.Cooperations(),
        Programmes = Toy.Programmes(),
    };

    private static ImmutableArray<EvaluatedPair> Pairs(IEnumerable<(NodeKey A, NodeKey B)> pairs) => [.. pairs.Select((pair, i) =>
        new EvaluatedPair(NodeKey.Parse($"agreement:a{i}"), pair.A, pair.B, i % 2 == 0 ? AgreementKind.CrossSector : AgreementKind.SameSector,
            AgreementScope.EuLac))];
}

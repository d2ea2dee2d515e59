using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

public class PartnerExplanationTests
{
    private static readonly PartnerModel Model = Toy.Model();
    private static readonly Dictionary<NodeKey, ClusterProfile> Clusters = Toy.Clusters().ToDictionary(cluster => cluster.Key);

    [Theory]
    [InlineData("c01", "c03", PartnerComponent.Hybrid, "100% of the portfolios differ; the differing activities are 38% related (best: a01 - a04, 0.45).")]
    [InlineData("c01", "c02", PartnerComponent.Hybrid, "Both do the same: nothing differs that could be combined.")]
    [InlineData("c01", "c11", PartnerComponent.Hybrid, "100% of the portfolios differ, and what differs is not related.")]
    [InlineData("c01", "c12", PartnerComponent.Hybrid, "Not known for this pair; the mean of all pairs stands in.")]
    [InlineData("c01", "c03", PartnerComponent.Social, "They have 2 common partners: c02, c04.")]
    [InlineData("c01", "c07", PartnerComponent.Social, "They have no common partner.")]
    [InlineData("c01", "c03", PartnerComponent.Programme, "Both could enter p1 as they are.")]
    [InlineData("c01", "c10", PartnerComponent.Programme, "Both could enter p2 with further partners.")]
    [InlineData("c02", "c03", PartnerComponent.Programme, "No open programme takes both.")]
    [InlineData("c01", "c03", PartnerComponent.BiRegional, "One lies in the EU, the other in Latin America and the Caribbean.")]
    [InlineData("c01", "c03", PartnerComponent.TechMatch, "Offers meet 33% of the needs (best: t02 by t02, 0.70).")]
    [InlineData("c01", "c03", PartnerComponent.Complementarity, "On average each holds 74% of the related knowledge that the other lacks within its reach.")]
    public void Sentence_ToyPair_SaysWhatTheNumbersSay(string a, string b, PartnerComponent component, string expected)
    {
        var fit = PartnerScore.Explain(Model, Clusters[Keys.Cluster(a)], Clusters[Keys.Cluster(b)]);
        Assert.Equal(expected, PartnerSentence.Of(fit, component, key => key.Text[(key.Text.IndexOf(':', StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public void Evidence_ToyPair_RecomputesToItsComponents()
    {
        foreach (var a in Clusters.Values)
            foreach (var b in Clusters.Values.Where(other => other.Key != a.Key))
            {
                var fit = PartnerScore.Explain(Model, a, b);
                if (fit.Hybrid.Rho is { } rho)
                    Assert.Equal(rho, fit.Hybrid.Matches.Sum(match => match.Remainder * match.Strength) / (2 * fit.Hybrid.Delta!.Value), 1e-12);
                var social = fit.Evidence!.CommonPartners.Sum(common => 1 / Math.Log(common.Partners));
                Assert.Equal(fit.Components[(int)PartnerComponent.Social].Value!.Value, social / (1 + social), 1e-12);
                Assert.Equal(fit.Components[(int)PartnerComponent.Programme].Value, fit.Evidence.Programme!.Value);
                if (fit.Evidence.GainOfA is { } gainA && fit.Evidence.GainOfB is { } gainB && fit.Components[1].Value is { } k)
                    Assert.Equal(k, (gainA + gainB) / 2, 1e-12);
            }
    }

    [Fact]
    public void Robustness_Toy_IsNearTheFiguresOfTheReference()
    {
        var ranked = Clusters.Values.Select(source => PartnerRanking.Of(Model, source, Clusters.Values, new PartnerQuery()).Ranked)
            .Where(list => list.Length > 0).ToList();
        var robust = ranked.Select(list => RankingRobustness.Of(Model, list, seed: 1)).ToList();
        Assert.InRange(robust.Average(figure => figure.TopKept!.Value), 0.85, 0.96);
        Assert.InRange(robust.Average(figure => figure.MeanTau!.Value), 0.8, 0.95);
        Assert.Equal(RankingRobustness.Of(Model, ranked[0], seed: 1).TopKept, robust[0].TopKept);
        Assert.Equal(ranked[0].Select(fit => fit.B).Order(), robust[0].GeometricOrder.Order());
        Assert.Null(RankingRobustness.Of(Model, [], seed: 1).TopKept);
    }

    [Fact]
    public void Health_Toy_PassesWithTheFiguresOfTheReference()
    {
        var health = HybridHealth.Of(Model.Settings, [.. Clusters.Values]);
        Assert.True(health.Healthy);
        Assert.Null(health.Warning);
        Assert.Equal(0.71, health.InterquartileRange!.Value, 0.005);
        Assert.Equal(0.19, health.UnrelatedShare!.Value, 0.005);
    }

    [Fact]
    public void Health_NoClusters_HasNothingToSay()
    {
        var health = HybridHealth.Of(Model.Settings, []);
        Assert.Null(health.InterquartileRange);
        Assert.Null(health.Warning);
    }

    [Fact]
    public void WhiteSpace_Toy_IsTheBestOfAllUnjoinedBiRegionalPairs()
    {
        var pairs = WhiteSpace.Of(Model, [.. Clusters.Values], 5);
        var slow = Clusters.Values.Where(a => a.Bloc == Countries.Bloc.Eu)
            .SelectMany(a => PartnerRanking.Of(Model, a, Clusters.Values, new PartnerQuery { Scope = PartnerScope.EuLac }).Ranked)
            .OrderByDescending(fit => fit.Score).Take(5);
        Assert.Equal(slow.Select(fit => (fit.A, fit.B)), pairs.Select(fit => (fit.A, fit.B)));
        Assert.Equal(("cluster:c04", "cluster:c05"), (pairs[0].A.Text, pairs[0].B.Text));
    }

    [Fact]
    public void SimilarPortfolios_Toy_FindsTheSameMixFirst()
    {
        var portfolios = Clusters.Values.Select(cluster => KeyValuePair.Create(cluster.Key, cluster.Portfolio)).ToList();
        var similar = SimilarPortfolios.Of(portfolios[0], portfolios, 3);
        var only = Assert.Single(similar);
        Assert.Equal((Keys.Cluster("c02"), 1.0), (only.Key, only.Overlap));
    }
}

using System.Text.Json;
using ClusterGraph.Graph;
using ClusterGraph.Partners;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Partners;

public class PartnerScoreTests
{
    private static readonly JsonElement Expected = Oracle.Json("08_partner_score/toy_expected.json");
    private static readonly PartnerModel Model = Toy.Model();
    private static readonly Dictionary<NodeKey, ClusterProfile> Clusters = Toy.Clusters().ToDictionary(cluster => cluster.Key);

    [Fact]
    public void HybridCurve_KernelValues_EqualTheReference()
    {
        foreach (var row in Oracle.Json("08_partner_score/kernel_values.json").EnumerateArray())
        {
            var curve = new HybridCurve(row.GetProperty("rho_star").GetDouble(), row.GetProperty("sharpness").GetDouble());
            Oracle.Equal(row.GetProperty("g").GetDouble(), curve.At(row.GetProperty("rho").GetDouble()));
        }
    }

    [Fact]
    public void ImputationMeans_Toy_EqualTheReference()
    {
        var means = Expected.GetProperty("imputation_means");
        Oracle.Equal(means.GetProperty("hybrid").GetDouble(), Model.Means.Hybrid);
        Oracle.Equal(means.GetProperty("complementarity").GetDouble(), Model.Means.Complementarity);
        Oracle.Equal(means.GetProperty("techMatch").GetDouble(), Model.Means.TechMatch);
        Oracle.Equal(means.GetProperty("social").GetDouble(), Model.Means.Social);
        Oracle.Equal(means.GetProperty("programme").GetDouble(), Model.Means.Programme);
        Oracle.Equal(means.GetProperty("biRegional").GetDouble(), Model.Means.BiRegional);
    }

    [Fact]
    public void Explain_All66Pairs_EqualTheReferenceBothWaysRound()
    {
        foreach (var pair in Expected.GetProperty("pairs").EnumerateArray())
        {
            ClusterProfile a = Clusters[Keys.Cluster(pair.GetProperty("a").GetString()!)], b = Clusters[Keys.Cluster(pair.GetProperty("b").GetString()!)];
            var fit = PartnerScore.Explain(Model, a, b);
            CheckComponents(pair, fit);
            CheckComponents(pair, PartnerScore.Of(Model, b, a));
            CheckHybrid(pair.GetProperty("hybrid_detail"), fit);
            Assert.Equal(pair.GetProperty("has_agreement").GetBoolean(), fit.Reasons.Contains(PartnerReason.ExistingPartner));
            Assert.Equal(PartnerScore.Of(Model, b, a).Score, fit.Score);
        }
    }

    [Theory]
    [InlineData("rankings", false)]
    [InlineData("rankings_including_existing", true)]
    public void Ranking_AllToyClusters_EqualsTheReference(string name, bool includeExisting)
    {
        foreach (var ranking in Expected.GetProperty(name).EnumerateObject())
        {
            var list = PartnerRanking.Of(Model, Clusters[Keys.Cluster(ranking.Name)], Clusters.Values, new PartnerQuery { IncludeExisting = includeExisting });
            Assert.Equal(ranking.Value.EnumerateArray().Select(row => Keys.Cluster(row.GetProperty("partner").GetString()!)), list.Ranked.Select(fit => fit.B));
            foreach (var (row, fit) in ranking.Value.EnumerateArray().Zip(list.Ranked)) Oracle.Equal(row.GetProperty("score").GetDouble(), fit.Score);
            Assert.Equal(11, list.Ranked.Length + list.LeftOut.Length);
            Assert.All(list.LeftOut, fit => Assert.NotEmpty(fit.Reasons));
        }
    }

    [Fact]
    public void Ranking_ScopeAndLimit_FilterBeforeRanking()
    {
        var list = PartnerRanking.Of(Model, Clusters[Keys.Cluster("c01")], Clusters.Values, new PartnerQuery { Scope = PartnerScope.EuLac, Limit = 2 });
        Assert.Equal(["cluster:c03", "cluster:c09"], list.Ranked.Select(fit => fit.B.Text));
        Assert.DoesNotContain(list.LeftOut, fit => Clusters[fit.B].Bloc == Countries.Bloc.Eu);
        Assert.Empty(PartnerRanking.Of(Model, Clusters[Keys.Cluster("c02")], Clusters.Values, new PartnerQuery { Scope = PartnerScope.National }).Ranked);
    }

    [Fact]
    public void Ranking_InactiveCandidate_IsLeftOutWithItsReason()
    {
        var asleep = Clusters[Keys.Cluster("c03")] with { Active = false };
        var fit = PartnerRanking.Of(Model, Clusters[Keys.Cluster("c01")], [asleep], new PartnerQuery()).LeftOut.Single();
        Assert.Equal([PartnerReason.Inactive], fit.Reasons.AsEnumerable());
    }

    [Fact]
    public void Explain_NoProgrammesAndNoAgreements_DropsTheComponentsForAllPairs()
    {
        var settings = Toy.Settings() with { Programmes = [], Cooperations = Cooperations.NotCollected };
        var fit = PartnerScore.Explain(PartnerModel.Of(settings, [.. Clusters.Values]), Clusters[Keys.Cluster("c01")], Clusters[Keys.Cluster("c03")]);
        Assert.Null(fit.Components[(int)PartnerComponent.Social].Value);
        Assert.Equal(0, fit.Components[(int)PartnerComponent.Social].Weight);
        Assert.False(fit.Components[(int)PartnerComponent.Programme].Imputed);
        Assert.Equal(1, fit.Components.Sum(component => component.Weight), 1e-12);
        Assert.Equal(1, fit.Completeness, 1e-12);
    }

    [Fact]
    public void Of_WeightsOfTheCaller_AreUsed()
    {
        var weights = new PartnerWeights { Hybrid = 2, Complementarity = 0, TechMatch = 0, Social = 0, Programme = 0, BiRegional = 0 };
        var fit = PartnerScore.Of(Model.With(weights), Clusters[Keys.Cluster("c01")], Clusters[Keys.Cluster("c03")]);
        Assert.Equal(fit.Hybrid.Value!.Value, fit.Score, 1e-15);
        Assert.Throws<ArgumentException>(() => Model.With(new PartnerWeights { Social = double.NaN }));
        Assert.Throws<ArgumentException>(() => Model.With(new PartnerWeights { Social = -1 }));
    }

    private static void CheckComponents(JsonElement pair, PartnerFit fit)
    {
        string[] names = ["hybrid", "complementarity", "techMatch", "social", "programme", "biRegional"];
        var imputed = pair.GetProperty("imputed").EnumerateArray().Select(name => name.GetString()).ToHashSet();
        foreach (var component in fit.Components)
        {
            var name = names[(int)component.Component];
            Oracle.Equal(Number(pair.GetProperty("components").GetProperty(name)), component.Value);
            Oracle.Equal(pair.GetProperty("contributions").GetProperty(name).GetDouble(), component.Contribution);
            Assert.Equal(imputed.Contains(name), component.Imputed);
        }

        Oracle.Equal(pair.GetProperty("score").GetDouble(), fit.Score);
        Oracle.Equal(pair.GetProperty("completeness").GetDouble(), fit.Completeness);
        Assert.Equal(fit.Score, fit.Components.Sum(component => component.Contribution), 1e-9);
    }

    private static void CheckHybrid(JsonElement detail, PartnerFit fit)
    {
        Oracle.Equal(Number(detail.GetProperty("value")), fit.Hybrid.Value);
        Assert.Equal(detail.GetProperty("reason").GetString(),
            fit.Hybrid.Reason is { } reason ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(reason.ToString()) : null);
        if (!detail.TryGetProperty("delta", out var delta)) return;
        Oracle.Equal(Number(delta), fit.Hybrid.Delta);
        Oracle.Equal(Number(detail.GetProperty("rho")), fit.Hybrid.Rho);
        Assert.Equal(detail.GetProperty("shared").EnumerateArray().Select(node => Keys.Node(node.GetString()!)), fit.Hybrid.Shared);
        Assert.Equal(detail.GetProperty("matches").GetArrayLength(), fit.Hybrid.Matches.Length);
        foreach (var (expected, match) in detail.GetProperty("matches").EnumerateArray().Zip(fit.Hybrid.Matches)) CheckMatch(expected, match, fit);
    }

    private static void CheckMatch(JsonElement expected, ActivityMatch match, PartnerFit fit)
    {
        Assert.Equal(expected.GetProperty("side").GetString() == "A" ? fit.A : fit.B, match.Side);
        Assert.Equal(Keys.Node(expected.GetProperty("activity").GetString()!), match.Activity);
        Oracle.Equal(expected.GetProperty("weight").GetDouble(), match.Remainder);
        Oracle.Equal(expected.GetProperty("phi_star").GetDouble(), match.Strength);
        if (match.Best is null) return;
        Assert.Equal(Keys.Node(expected.GetProperty("best").GetString()!), match.Best);
        Assert.Equal(expected.GetProperty("path").EnumerateArray().Select(node => Keys.Node(node.GetString()!)), match.Path!.Nodes);
        Oracle.Equal(match.Strength, match.Path.Strength);
    }

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
}

using System.Text.Json;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.Api.Tests.Partners;

[Collection(SeededCollection.Name)]
public sealed class PartnerFitTests(SeededApi api)
{
    private const string Fit = "query($a: ID!, $b: ID!, $w: PartnerWeightsInput) { partnerFit(a: $a, b: $b, weights: $w) { score completeness sentence inRanking reasons arguments components { component value contribution sentence evidence { label } } } }";

    [Theory]
    [InlineData("cluster:hegan", "cluster:aerospace-valley", "SAME_PORTFOLIO")]
    [InlineData("cluster:hegan", "cluster:hegan", "SELF")]
    [InlineData("cluster:hegan", "cluster:silicon-saxony", "NO_ACTIVITY_DATA")]
    [InlineData("cluster:acicae", "cluster:afm", "EXISTING_PARTNER")]
    [InlineData("cluster:acicae", "cluster:amazon-aquaculture-cluster", "INACTIVE")]
    public async Task Excluded_SaysWhy(string a, string b, string reason)
    {
        var fit = await AskAsync(a, b);
        Assert.False(fit.GetProperty("inRanking").GetBoolean());
        Assert.Contains(reason, fit.GetProperty("reasons").EnumerateArray().Select(one => one.GetString()));
    }

    [Theory]
    [InlineData("cluster:acicae", "cluster:porto-digital")]
    [InlineData("cluster:montevideo-it-cluster", "cluster:uniport")]
    [InlineData("cluster:habic", "cluster:forestry-wood-uruguay")]
    public async Task Scores_AreSymmetric(string a, string b)
    {
        JsonElement forth = await AskAsync(a, b), back = await AskAsync(b, a);
        Assert.Equal(forth.GetProperty("score").GetDouble(), back.GetProperty("score").GetDouble(), 1e-12);
        Assert.Equal(forth.GetProperty("components").EnumerateArray().Select(Value), back.GetProperty("components").EnumerateArray().Select(Value));
    }

    [Fact]
    public async Task Arguments_AskForTheSameAgain()
    {
        var fit = await AskAsync("cluster:acicae", "cluster:porto-digital");
        var again = await api.DataAsync($"{{ {fit.GetProperty("arguments").GetString()} {{ score }} }}");
        Assert.Equal(fit.GetProperty("score").GetDouble(), again.GetProperty("partnerFit").GetProperty("score").GetDouble());
    }

    [Fact]
    public async Task Weights_AreTheCallers()
    {
        var only = await AskAsync("cluster:acicae", "cluster:porto-digital", new { hybrid = 0, complementarity = 0, techMatch = 0, social = 0, programme = 0, biRegional = 2 });
        Assert.Equal(1, only.GetProperty("score").GetDouble(), 1e-12);
        Assert.Equal([ErrorCode.BadUserInput], await api.CodesAsync(Fit, Variables("cluster:acicae", "cluster:gaia", new { hybrid = -1 })));
    }

    [Fact]
    public async Task Fit_OfUnknownCluster_IsNull() => Assert.Equal(JsonValueKind.Null, (await AskAsync("cluster:hegan", "cluster:none")).ValueKind);

    private static double? Value(JsonElement part) => part.GetProperty("value") is { ValueKind: JsonValueKind.Number } number ? Math.Round(number.GetDouble(), 12) : null;

    private static object Variables(string a, string b, object? w) => new { a = Ids.Of(a), b = Ids.Of(b), w };

    private async Task<JsonElement> AskAsync(string a, string b, object? weights = null) => (await api.DataAsync(Fit, Variables(a, b, weights))).GetProperty("partnerFit");
}

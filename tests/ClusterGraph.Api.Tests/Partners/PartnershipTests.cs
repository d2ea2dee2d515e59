using System.Text.Json;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.Api.Tests.Partners;

[Collection(SeededCollection.Name)]
public sealed class PartnershipTests(SeededApi api)
{
    private const string White = "query($first: Int, $after: String) { whiteSpace(first: $first, after: $after) { totalCount truncated pageInfo { hasNextPage endCursor } nodes { rank score inRanking a { key countries { nodes { bloc } } } b { key countries { nodes { bloc } } } } } }";
    private const string Sets = "query($p: ID!, $include: [ID!]!, $size: Int) { consortia(programme: $p, include: $include, size: $size) { candidates sets { fit members { key } checks { status rule { rule } } } unmet { rule { rule } why } } }";

    [Fact]
    public async Task WhiteSpace_HoldsRankedEuLacPairsWithoutAnAgreement()
    {
        var answer = (await api.DataAsync(White, new { first = 100 })).GetProperty("whiteSpace");
        Assert.All(answer.GetProperty("nodes").EnumerateArray(), pair =>
        {
            Assert.True(pair.GetProperty("inRanking").GetBoolean());
            Assert.Equal(("EU", "LAC"), (Bloc(pair.GetProperty("a")), Bloc(pair.GetProperty("b"))));
        });
        Assert.Equal(Enumerable.Range(1, 100), answer.GetProperty("nodes").EnumerateArray().Select(pair => pair.GetProperty("rank").GetInt32()));
        Assert.True(answer.GetProperty("totalCount").GetInt32() > 100);
        var cursor = (await api.DataAsync(White, new { first = 60 })).GetProperty("whiteSpace").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        var rest = (await api.DataAsync(White, new { first = 40, after = cursor })).GetProperty("whiteSpace");
        Assert.Equal(Keys(answer).Skip(60), Keys(rest));
    }

    [Fact]
    public async Task WhiteSpace_FirstPair_IsTheBestOfItsOwnRanking()
    {
        var best = (await api.DataAsync(White, new { first = 1 })).GetProperty("whiteSpace").GetProperty("nodes")[0];
        const string Ranking = "query($c: ID!) { hybridisationPartners(cluster: $c, first: 1, scope: EU_LAC) { nodes { score b { key } } } }";
        var partner = (await api.DataAsync(Ranking, new { c = Ids.Of(best.GetProperty("a").GetProperty("key").GetString()!) })).GetProperty("hybridisationPartners").GetProperty("nodes")[0];
        Assert.Equal(best.GetProperty("score").GetDouble(), partner.GetProperty("score").GetDouble(), 1e-12);
        Assert.Equal(best.GetProperty("b").GetProperty("key").GetString(), partner.GetProperty("b").GetProperty("key").GetString());
    }

    [Fact]
    public async Task Consortia_OfATargetMarket_TakeSomebodyThere()
    {
        var answer = (await api.DataAsync(Sets, new { p = Ids.Of("programme:escp-4i-second-generation"), include = new[] { Ids.Of("cluster:acicae") }, size = 3 })).GetProperty("consortia");
        var set = Assert.Single(answer.GetProperty("sets").EnumerateArray());
        Assert.Equal(["cluster:acicae", "cluster:san-antonio-aerospace-committee"], set.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("key").GetString()));
        Assert.DoesNotContain(set.GetProperty("checks").EnumerateArray(), check => check.GetProperty("status").GetString() == "UNMET");
    }

    [Fact]
    public async Task Consortia_ThatCannotBe_NameTheRule()
    {
        var answer = (await api.DataAsync(Sets, new { p = Ids.Of("programme:escp-s3"), include = new[] { Ids.Of("cluster:acicae") }, size = 2 })).GetProperty("consortia");
        Assert.Empty(answer.GetProperty("sets").EnumerateArray());
        Assert.Equal("MINIMUM_COUNTRIES", answer.GetProperty("unmet")[0].GetProperty("rule").GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Consortia_BadArguments_AreCoded()
    {
        var programme = Ids.Of("programme:escp-s3");
        Assert.Equal([ErrorCode.BadUserInput], await api.CodesAsync(Sets, new { p = programme, include = Array.Empty<string>() }));
        Assert.Equal([ErrorCode.BadUserInput], await api.CodesAsync(Sets, new { p = programme, include = new[] { Ids.Of("cluster:acicae") }, size = 9 }));
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync(Sets, new { p = programme, include = new[] { Ids.Of("cluster:none") } })).GetProperty("consortia").ValueKind);
    }

    private static string? Bloc(JsonElement cluster) => cluster.GetProperty("countries").GetProperty("nodes")[0].GetProperty("bloc").GetString();

    private static IEnumerable<string> Keys(JsonElement answer) => answer.GetProperty("nodes").EnumerateArray().Select(pair => $"{pair.GetProperty("a").GetProperty("key")} {pair.GetProperty("b").GetProperty("key")}");
}

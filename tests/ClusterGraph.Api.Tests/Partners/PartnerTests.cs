using System.Text.Json;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.Api.Tests.Partners;

[Collection(SeededCollection.Name)]
public sealed class PartnerTests(SeededApi api)
{
    private const string Ranking = """
        query($c: ID!, $first: Int, $after: String, $scope: PartnerScope, $programme: ID, $existing: Boolean! = false, $where: ClusterFilterInput) {
          hybridisationPartners(cluster: $c, first: $first, after: $after, scope: $scope, programme: $programme, includeExisting: $existing, where: $where) {
            totalCount truncated pageInfo { hasNextPage hasPreviousPage endCursor } leftOut { b { key } reasons }
            nodes { rank score completeness b { key countries { nodes { bloc key } } } programme { key } components { component value weight contribution imputed mean } hybrid { value delta rho best matches { remainder strength } } }
          }
        }
        """;

    [Theory]
    [InlineData("cluster:acicae")]
    [InlineData("cluster:montevideo-it-cluster")]
    public async Task Contributions_AddUpToTheScoreAndRecomputeFromTheirParts(string cluster)
    {
        var fits = (await AskAsync(new { c = Ids.Of(cluster), first = 100 })).GetProperty("nodes").EnumerateArray().ToList();
        Assert.NotEmpty(fits);
        foreach (var fit in fits)
        {
            var parts = fit.GetProperty("components").EnumerateArray().ToList();
            Assert.Equal(fit.GetProperty("score").GetDouble(), parts.Sum(part => part.GetProperty("contribution").GetDouble()), 1e-9);
            Assert.All(parts, part => Assert.Equal(part.GetProperty("weight").GetDouble() * (Number(part, "value") ?? Number(part, "mean") ?? 0), part.GetProperty("contribution").GetDouble(), 1e-9));
            var hybrid = fit.GetProperty("hybrid");
            double delta = hybrid.GetProperty("delta").GetDouble(), rho = hybrid.GetProperty("rho").GetDouble();
            Assert.Equal(rho, hybrid.GetProperty("matches").EnumerateArray().Sum(match => match.GetProperty("remainder").GetDouble() * match.GetProperty("strength").GetDouble()) / (2 * delta), 1e-9);
            Assert.Equal(delta * 4 * rho * (1 - rho), hybrid.GetProperty("value").GetDouble(), 1e-9);
        }
    }

    [Fact]
    public async Task Pages_MakeTheWholeRankingInOrder()
    {
        var whole = await AskAsync(new { c = Ids.Of("cluster:acicae"), first = 100 });
        var walked = new List<(string, double, int)>();
        for (string? after = null; ;)
        {
            var page = await AskAsync(new { c = Ids.Of("cluster:acicae"), first = 7, after });
            walked.AddRange(Rows(page));
            Assert.Equal(after is not null, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) break;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        Assert.Equal(Rows(whole), walked);
        Assert.Equal(whole.GetProperty("totalCount").GetInt32(), walked.Count);
        Assert.Equal(Enumerable.Range(1, walked.Count), walked.Select(row => row.Item3));
        Assert.Equal(walked.OrderByDescending(row => Math.Round(row.Item2, 9)).Select(row => row.Item2), walked.Select(row => row.Item2));
    }

    [Fact]
    public async Task Cursor_OfAnotherRanking_IsRefused()
    {
        var cursor = (await AskAsync(new { c = Ids.Of("cluster:acicae"), first = 1 })).GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal([ErrorCode.InvalidCursor], await api.CodesAsync(Ranking, new { c = Ids.Of("cluster:gaia"), after = cursor }));
        Assert.Equal([ErrorCode.PageSizeOutOfRange], await api.CodesAsync(Ranking, new { c = Ids.Of("cluster:gaia"), first = 101 }));
    }

    [Fact]
    public async Task Scope_EuLac_YieldsOnlyThoseAndFiltersCount()
    {
        var answer = await AskAsync(new { c = Ids.Of("cluster:acicae"), first = 100, scope = "EU_LAC" });
        Assert.NotEmpty(answer.GetProperty("nodes").EnumerateArray());
        Assert.All(answer.GetProperty("nodes").EnumerateArray(), fit => Assert.Contains(
            fit.GetProperty("b").GetProperty("countries").GetProperty("nodes").EnumerateArray(), country => country.GetProperty("bloc").GetString() == "LAC"));
        var brazil = await AskAsync(new { c = Ids.Of("cluster:acicae"), first = 100, scope = "EU_LAC", where = new { countries = new { some = new { key = new { eq = "country:br" } } } } });
        Assert.Equal(Rows(answer).Where(row => Rows(brazil).Any(other => other.Key == row.Key)).Select(row => row.Score), Rows(brazil).Select(row => row.Score));
        Assert.InRange(brazil.GetProperty("totalCount").GetInt32(), 1, answer.GetProperty("totalCount").GetInt32() - 1);
        Assert.False(brazil.GetProperty("truncated").GetBoolean());
    }

    [Fact]
    public async Task ExistingPartners_AreLeftOutWithTheirReasonUnlessAsked()
    {
        var without = await AskAsync(new { c = Ids.Of("cluster:gaia"), first = 100 });
        Assert.DoesNotContain(Rows(without), row => row.Key == "cluster:acicae");
        var acicae = without.GetProperty("leftOut").EnumerateArray().Single(fit => fit.GetProperty("b").GetProperty("key").GetString() == "cluster:acicae");
        Assert.Equal("EXISTING_PARTNER", acicae.GetProperty("reasons")[0].GetString());
        Assert.Contains(Rows(await AskAsync(new { c = Ids.Of("cluster:gaia"), first = 100, existing = true })), row => row.Key == "cluster:acicae");
    }

    [Fact]
    public async Task Programme_AppliesItsRules()
    {
        const string Germany = "programme:innpulsa-germany-cluster-cooperation";
        var all = Rows(await AskAsync(new { c = Ids.Of("cluster:montevideo-it-cluster"), first = 100 }));
        Assert.NotEmpty(all);
        // It takes Colombia and Germany; the source is from Uruguay.
        Assert.Empty(Rows(await AskAsync(new { c = Ids.Of("cluster:montevideo-it-cluster"), first = 100, programme = Ids.Of(Germany) })));
        var covered = await AskAsync(new { c = Ids.Of("cluster:acicae"), first = 100, programme = Ids.Of("programme:escp-4i") });
        Assert.All(covered.GetProperty("nodes").EnumerateArray(), fit =>
        {
            Assert.Equal("programme:escp-4i", fit.GetProperty("programme").GetProperty("key").GetString());
            Assert.All(fit.GetProperty("b").GetProperty("countries").GetProperty("nodes").EnumerateArray(), country => Assert.Equal("EU", country.GetProperty("bloc").GetString()));
        });
        Assert.NotEmpty(covered.GetProperty("nodes").EnumerateArray());
        Assert.Equal([ErrorCode.NotFound], await api.CodesAsync(Ranking, new { c = Ids.Of("cluster:acicae"), programme = Ids.Of("programme:none") }));
    }

    [Fact]
    public async Task Ranking_OfUnknownCluster_IsNullAndOfAnotherKindAnError()
    {
        Assert.Equal(JsonValueKind.Null, (await AskAsync(new { c = Ids.Of("cluster:none") })).ValueKind);
        Assert.Equal([ErrorCode.InvalidId], await api.CodesAsync(Ranking, new { c = Ids.Of("region:es21") }));
    }

    private static double? Number(JsonElement part, string name) => part.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static List<(string Key, double Score, int Rank)> Rows(JsonElement ranking) => [.. ranking.GetProperty("nodes").EnumerateArray()
        .Select(fit => (fit.GetProperty("b").GetProperty("key").GetString()!, fit.GetProperty("score").GetDouble(), fit.GetProperty("rank").GetInt32()))];

    private async Task<JsonElement> AskAsync(object variables) => (await api.DataAsync(Ranking, variables)).GetProperty("hybridisationPartners");
}

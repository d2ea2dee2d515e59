using System.Text.Json;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.Api.Tests.Partners;

[Collection(SeededCollection.Name)]
public sealed class PathTests(SeededApi api)
{
    private const string Paths = """
        query($from: ID!, $to: ID!, $k: Int, $hops: Int, $least: Float) {
          relatedVarietyPaths(from: $from, to: $to, k: $k, maxHops: $hops, minStrength: $least) {
            truncated reason strength paths { strength kind nodes { key } hops { from { key } to { key } weight link basis citations { section } } }
          }
        }
        """;

    [Theory]
    [InlineData("cluster:acicae", "cluster:basque-food-cluster")]
    [InlineData("activity:nace-29", "activity:nace-10")]
    [InlineData("cluster:montevideo-it-cluster", "technology:digital-solutions")]
    public async Task Paths_MultiplyToTheirStrengthAndRepeatNoNode(string from, string to)
    {
        var paths = (await AskAsync(from, to, 20, 4)).GetProperty("paths").EnumerateArray().ToList();
        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            var product = path.GetProperty("hops").EnumerateArray().Aggregate(1.0, (so, hop) => so * hop.GetProperty("weight").GetDouble());
            Assert.Equal(product, path.GetProperty("strength").GetDouble(), 1e-12);
            var nodes = path.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()).ToList();
            Assert.Equal(nodes.Distinct(), nodes);
            Assert.Equal((from, to), (nodes[0], nodes[^1]));
            Assert.All(nodes[1..^1], node => Assert.Matches("^(activity|technology):", node));
        }

        var strengths = paths.Select(path => Math.Round(path.GetProperty("strength").GetDouble(), 12)).ToList();
        Assert.Equal(strengths.OrderDescending(), strengths);
    }

    [Fact]
    public async Task Paths_OfTwoClustersWithOneActivity_AreShared()
    {
        var path = (await AskAsync("cluster:hegan", "cluster:aerospace-valley", 1, 4)).GetProperty("paths")[0];
        Assert.Equal("SHARED", path.GetProperty("kind").GetString());
        Assert.Equal("WORKS_IN", path.GetProperty("hops")[0].GetProperty("link").GetString());
        Assert.NotEmpty(path.GetProperty("hops")[0].GetProperty("citations").EnumerateArray());
    }

    [Fact]
    public async Task Paths_FromARegionWithoutFigures_SayWhy()
    {
        var answer = await AskAsync("region:es21", "cluster:hegan", 5, 4);
        Assert.Empty(answer.GetProperty("paths").EnumerateArray());
        Assert.Contains("no figures", answer.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_OfUnknownOrForeignNodes_AreNullOrCoded()
    {
        Assert.Equal(JsonValueKind.Null, (await AskAsync("cluster:none", "cluster:hegan", 5, 4)).ValueKind);
        Assert.Equal([ErrorCode.InvalidId], await api.CodesAsync(Paths, Variables("country:es", "cluster:hegan", 5, 4)));
        Assert.Equal([ErrorCode.BadUserInput], await api.CodesAsync(Paths, Variables("cluster:acicae", "cluster:hegan", 0, 4)));
        Assert.Equal([ErrorCode.BadUserInput], await api.CodesAsync(Paths, Variables("cluster:acicae", "cluster:hegan", 5, 9)));
        Assert.Equal([ErrorCode.BadUserInput], await api.CodesAsync(Paths, Variables("cluster:acicae", "cluster:hegan", 5, 4, 1.5)));
    }

    [Fact]
    public async Task Relatedness_OfMeasuredActivities_ShowsItsEvidenceBothWaysRound()
    {
        const string Query = "query($a: ID!, $b: ID!) { relatedness(a: $a, b: $b) { strength hopCap direct { weight basis support z citations { locator } } path { strength } } }";
        var forth = (await api.DataAsync(Query, new { a = Ids.Of("activity:nace-29"), b = Ids.Of("activity:nace-28") })).GetProperty("relatedness");
        var back = (await api.DataAsync(Query, new { a = Ids.Of("activity:nace-28"), b = Ids.Of("activity:nace-29") })).GetProperty("relatedness");
        Assert.Equal(forth.GetRawText(), back.GetRawText());
        Assert.Equal("COLOCATION", forth.GetProperty("direct").GetProperty("basis").GetString());
        Assert.True(forth.GetProperty("direct").GetProperty("support").GetInt32() >= 2);
        Assert.Equal([ErrorCode.InvalidId], await api.CodesAsync(Query, new { a = Ids.Of("cluster:hegan"), b = Ids.Of("activity:nace-28") }));
    }

    private static object Variables(string from, string to, int k, int hops, double least = 0.05) => new { from = Ids.Of(from), to = Ids.Of(to), k, hops, least };

    private async Task<JsonElement> AskAsync(string from, string to, int k, int hops) => (await api.DataAsync(Paths, Variables(from, to, k, hops))).GetProperty("relatedVarietyPaths");
}

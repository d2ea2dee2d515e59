using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Tests.World;

namespace ClusterGraph.GraphQL.Tests.Limits;

public sealed class CostTests
{
    [Theory]
    [InlineData("{ person { name } }", 1)]
    [InlineData("{ person { name friend { name } lateFriend { __typename } } }", 3)]
    [InlineData("{ beings { name } }", 1)]
    [InlineData("{ beings { friend { name } } }", 1 + 3)]
    [InlineData("{ links { totalCount } }", 26)]
    [InlineData("{ links(first: 10) { nodes { name } } }", 11)]
    [InlineData("{ links(first: 10) { nodes { friend { name } } } }", 11 + 10)]
    [InlineData("{ links(last: 10) { edges { node { links(first: 5) { nodes { friend { name } } } } } } }", 11 + 10 * (6 + 5))]
    [InlineData("{ a: links(first: 10) { totalCount } b: links(first: 1) { totalCount } }", 13)]
    [InlineData("{ __typename __schema { types { name } } }", 0)]
    public async Task Price_IsTheSumOverFields(string query, double cost) => Assert.Equal(cost, await PriceAsync(query));

    [Theory]
    [InlineData("query ($n: Int) { links(first: $n) { totalCount } }", "{}", 26)]
    [InlineData("query ($n: Int) { links(first: $n) { totalCount } }", """{"n": null}""", 26)]
    [InlineData("query ($n: Int = 7) { links(first: $n) { totalCount } }", "{}", 8)]
    [InlineData("query ($n: Int = 7) { links(first: $n) { totalCount } }", """{"n": 3}""", 4)]
    public async Task Price_GoesByCoercedVariables(string query, string variables, double cost) => Assert.Equal(cost, await PriceAsync(query, variables));

    [Theory]
    [InlineData("-100000")]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("2147483647")]
    public async Task Size_OutOfRange_IsAnErrorAndLowersNoPrice(string size)
    {
        await using var server = WorldServer.Over(new WorldSchema());
        var answer = await server.AskAsync($"{{ links(first: {size}) {{ nodes {{ links {{ totalCount }} }} }} }}");
        Assert.Equal([ErrorCode.PageSizeOutOfRange], WorldServer.CodesOf(answer));
        answer = await server.AskAsync("query ($n: Int) { links(first: $n) { totalCount } }", $"{{\"n\": {size}}}");
        Assert.Equal([ErrorCode.PageSizeOutOfRange], WorldServer.CodesOf(answer));
        Assert.Equal(0, server.Opened);
    }

    [Fact]
    public async Task Sizes_OutOfRange_AreReportedAtOnceWithTheirPlaces()
    {
        await using var server = WorldServer.Over(new WorldSchema());
        var answer = await server.AskAsync("{\n  a: links(first: 0) { totalCount }\n  b: links(last: 500) { totalCount }\n  c: links { totalCount }\n}");
        Assert.Equal([ErrorCode.PageSizeOutOfRange, ErrorCode.PageSizeOutOfRange], WorldServer.CodesOf(answer));
        Assert.Equal([2, 3], answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("locations")[0].GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task Price_OnACachedDocument_IsCheckedAgain()
    {
        await using var server = WorldServer.Over(new WorldSchema(), new RequestLimits { MostCost = 50 });
        const string Query = "query ($n: Int) { links(first: $n) { totalCount } }";
        foreach (var (size, cost) in new[] { (10, 11), (40, 41), (10, 11) })
            Assert.Equal(cost, CostOf(await server.AskAsync(Query, $"{{\"n\": {size}}}")));
        var answer = await server.AskAsync(Query, """{"n": 60}""");
        Assert.Equal([ErrorCode.CostLimitExceeded], WorldServer.CodesOf(answer));
        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal((61, 50, "links"), (extensions.GetProperty("cost").GetDouble(), extensions.GetProperty("maxCost").GetDouble(), extensions.GetProperty("advice").GetString()));
    }

    [Fact]
    public async Task AbstractType_CostsWhatItsDearestTypeCosts()
    {
        Assert.Equal(1 + 3, await PriceAsync("{ any { ... on Person { friend { name } } ... on Place { self { name } friend { friend { name } } } } }"));
        Assert.Equal(1 + 2, await PriceAsync("{ any { ... on Named { friend { name } } ... on Place { self { name } } } }"));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task Values_AreBoundedThoughLeavesCostNothing(int leaves, bool allowed)
    {
        await using var server = WorldServer.Over(new WorldSchema(), new RequestLimits { MostValues = 2 + 10 * 3 });
        var answer = await server.AskAsync($"{{ links(first: 10) {{ nodes {{ {string.Concat(Enumerable.Range(0, leaves).Select(i => $"a{i}: name "))} }} }} }}");
        Assert.Equal(allowed ? [] : [ErrorCode.CostLimitExceeded], WorldServer.CodesOf(answer));
    }

    [Fact]
    public async Task Report_AddsUpToThePrice()
    {
        const string Query = "{ p: person { name friend { name } } links(first: 10) { nodes { friend { name } name } edges { node { links(first: 3) { nodes { id } } } } } }";
        var answer = await AskAsync(Query, CostMode.Report);
        var fields = answer.GetProperty("extensions").GetProperty("cost").GetProperty("fields").EnumerateArray().ToDictionary(
            field => string.Join('.', field.GetProperty("path").EnumerateArray().Select(step => step.GetString())), field => field.GetProperty("cost").GetDouble());
        Assert.Equal(CostOf(answer), fields.Values.Sum());
        Assert.Equal(10, fields["links.nodes.friend"]);
        Assert.Equal(40, fields["links.edges.node.links"]);
        Assert.Equal(1, fields["p.friend"]);
        Assert.True(answer.TryGetProperty("data", out _));
        Assert.False((await AskAsync(Query, CostMode.Normal)).GetProperty("extensions").GetProperty("cost").TryGetProperty("fields", out _));
    }

    [Fact]
    public async Task Validate_PricesWithoutExecuting()
    {
        await using var server = WorldServer.Over(new WorldSchema(), new RequestLimits { MostCost = 5 });
        var (answer, response) = await server.AskAsync(new GraphQLRequest("{ links(first: 10) { totalCount } failing }", null, WorldServer.InputsOf("{}")) { CostMode = CostMode.Validate });
        Assert.Equal(["extensions"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal((11, 5), (CostOf(answer), answer.GetProperty("extensions").GetProperty("cost").GetProperty("max").GetDouble()));
        Assert.Equal((0, 11, false), (server.Opened, response.Cost, response.Executed));
    }

    private static double CostOf(JsonElement answer) => answer.GetProperty("extensions").GetProperty("cost").GetProperty("requested").GetDouble();

    private static async Task<double> PriceAsync(string query, string variables = "{}")
    {
        await using var server = WorldServer.Over(new WorldSchema());
        return CostOf(await server.AskAsync(query, variables));
    }

    private static async Task<JsonElement> AskAsync(string query, CostMode mode)
    {
        await using var server = WorldServer.Over(new WorldSchema());
        return (await server.AskAsync(new GraphQLRequest(query, null, WorldServer.InputsOf("{}")) { CostMode = mode })).Json;
    }
}

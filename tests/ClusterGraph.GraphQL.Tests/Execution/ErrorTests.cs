using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Tests.World;

namespace ClusterGraph.GraphQL.Tests.Execution;

/// <summary>What clients see of failures: partial data, paths, locations, codes.</summary>
public sealed class ErrorTests
{
    [Fact]
    public async Task Failure_OfANullableField_LeavesTheRest()
    {
        var answer = await AskAsync("{\n  being(number: 2) {\n    number\n    risky\n  }\n}");
        Assert.Equal("""{"being":{"number":2,"risky":null}}""", answer.GetProperty("data").GetRawText());
        var error = answer.GetProperty("errors")[0];
        Assert.Equal("""["being","risky"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("""[{"line":4,"column":5}]""", error.GetProperty("locations").GetRawText());
        Assert.Equal(ErrorCode.NotFound, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("{ being(number: 2) { number ... on Gadget { riskyTitle } } }", """{"being":null}""")]
    [InlineData("{ any(number: 2) { ... on Gadget { riskyTitle } } }", "null")]
    [InlineData("{ person { number } any(number: 2) { ... on Gadget { riskyTitle } } }", "null")]
    [InlineData("{ place { children { number ... on Place { riskyTitle } ... on Gadget { riskyTitle } } } }", """{"place":null}""")]
    [InlineData("{ place { lateChildren { ... on Gadget { riskyTitle } } } }", """{"place":{"lateChildren":null}}""")]
    [InlineData("{ anys { __typename ... on Gadget { riskyTitle } } }", """{"anys":[null,null,{"__typename":"Person"},{"__typename":"Place"}]}""")]
    [InlineData("{ being(number: 4) { tags } }", """{"being":null}""")]
    [InlineData("{ being(number: 4) { ... on Place { notes } } }", """{"being":{"notes":["one",null,"null"]}}""")]
    [InlineData("{ being(number: 5) { ... on Gadget { grid } } }", """{"being":{"grid":[null,null,[2]]}}""")]
    [InlineData("{ being(number: 5) { ... on Gadget { tightGrid } } }", """{"being":{"tightGrid":null}}""")]
    public async Task Null_SpreadsToTheNearestPlaceThatMayBeNull(string query, string data) => Assert.Equal(data, (await AskAsync(query)).GetProperty("data").GetRawText());

    [Fact]
    public async Task Null_InAListOfLeaves_HasThePathOfTheItem()
    {
        var answer = await AskAsync("{ being(number: 5) { ... on Gadget { grid } } }");
        Assert.Equal("""["being","grid",0,1]""", answer.GetProperty("errors")[0].GetProperty("path").GetRawText());
    }

    [Fact]
    public async Task UnexpectedException_IsHidden()
    {
        var answer = await AskAsync("{ failing being(number: 4) { risky } }");
        Assert.Equal([ErrorCode.InternalServerError, ErrorCode.InternalServerError], WorldServer.CodesOf(answer));
        Assert.DoesNotContain("secret", answer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.ToString(), StringComparison.Ordinal);
        Assert.True(answer.GetProperty("errors")[0].GetProperty("extensions").TryGetProperty("traceId", out _));
    }

    [Fact]
    public async Task TooManyErrors_AreCounted()
    {
        var answer = await AskAsync("{ beings { a: risky(at: 2) b: risky(at: 2) c: risky(at: 2) d: risky(at: 2) } }");
        var codes = WorldServer.CodesOf(answer);
        Assert.Equal(10, codes.Length);
        Assert.Equal(ErrorCode.TooManyErrors, codes[^1]);
        Assert.DoesNotContain(ErrorCode.TooManyErrors, codes[..^1]);
        Assert.Equal(20, answer.GetProperty("errors")[9].GetProperty("extensions").GetProperty("count").GetInt32());
        Assert.False(answer.GetProperty("errors")[9].TryGetProperty("path", out _));
    }

    [Theory]
    [InlineData("{ a b c d e f g h i j k }", ErrorCode.ValidationFailed, 11)]
    [InlineData("query ($a: Int!, $b: Int!, $c: Int!, $d: Int!, $e: Int!, $f: Int!, $g: Int!, $h: Int!, $i: Int!, $j: Int!, $k: Int!) { echo(numbers: [$a, $b, $c, $d, $e, $f, $g, $h, $i, $j, $k]) }", ErrorCode.BadUserInput, 11)]
    public async Task TooManyErrors_BeforeExecution_AreCountedToo(string query, string code, int count)
    {
        var answer = await AskAsync(query);
        Assert.Equal([.. Enumerable.Repeat(code, 9), ErrorCode.TooManyErrors], WorldServer.CodesOf(answer));
        Assert.Equal(count, answer.GetProperty("errors")[9].GetProperty("extensions").GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("{ being( }", ErrorCode.ParseFailed)]
    [InlineData("", ErrorCode.ValidationFailed)]
    [InlineData("{ nothing }", ErrorCode.ValidationFailed)]
    [InlineData("fragment F on Named { name }", ErrorCode.ValidationFailed)]
    [InlineData("query A { failing } query B { failing }", ErrorCode.BadRequest)]
    [InlineData("type Query { a: Int }", ErrorCode.ValidationFailed)]
    [InlineData("extend schema @a { failing } { failing }", ErrorCode.ParseFailed)]
    [InlineData("query ($n: Int!) { being(number: $n) { id } }", ErrorCode.BadUserInput)]
    [InlineData("{ links(first: 0) { totalCount } }", ErrorCode.PageSizeOutOfRange)]
    [InlineData("{ links(first: 1, last: 1) { totalCount } }", ErrorCode.BadUserInput)]
    public async Task Request_ThatIsWrong_IsNotExecuted(string query, string code)
    {
        var answer = await AskAsync(query);
        Assert.False(answer.TryGetProperty("data", out _));
        Assert.Equal(code, WorldServer.CodesOf(answer)[0]);
    }

    private static async Task<JsonElement> AskAsync(string query)
    {
        await using var server = WorldServer.Over(new WorldSchema(), new RequestLimits());
        return (await server.AskAsync(new GraphQLRequest(query, null, WorldServer.InputsOf("{}")))).Json;
    }
}

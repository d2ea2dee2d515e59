using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Filtering;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Tests.World;
using FsCheck;
using FsCheck.Xunit;

namespace ClusterGraph.GraphQL.Tests.Filtering;

/// <summary>Filters whose host form is a text, so that what was understood can be read.</summary>
public sealed class FilterInputTests
{
    [Theory]
    [InlineData("{name: {eq: \"x\"}}", "name.Eq('x')")]
    [InlineData("{name: {contains: \"x\", mode: EXACT}}", "name.Contains!('x')")]
    [InlineData("{name: {in: [\"x\", \"y\"]}, size: {gte: 3}}", "and(name.In('x','y');size.Gte('3'))")]
    [InlineData("{size: {gt: 1, lt: 5}}", "and(size.Gt('1');size.Lt('5'))")]
    [InlineData("{or: [{size: {eq: 1}}, {not: {size: {eq: 2}}}]}", "or(size.Eq('1');not(size.Eq('2')))")]
    [InlineData("{friends: {some: {name: {eq: \"x\"}}, any: true}}", "and(friends.Any();friends.Some(name.Eq('x')))")]
    [InlineData("{friends: {any: false}}", "friends.None()")]
    [InlineData("{name: {isNull: true}}", "name.IsNull('True')")]
    [InlineData("{}", "and()")]
    public async Task Filter_IsUnderstood(string literal, string meaning)
    {
        Assert.Equal(meaning, await MeaningAsync($"{{ things(where: {literal}) }}", "{}"));
        Assert.Equal(meaning, await MeaningAsync("query ($where: ThingFilterInput) { things(where: $where) }", $"{{\"where\": {ToJson(literal)}}}"));
    }

    [Theory]
    [InlineData("{name: null}")]
    [InlineData("{name: {eq: null}}")]
    [InlineData("{or: null}")]
    [InlineData("{friends: {some: null}}")]
    [InlineData("{friends: {any: null}}")]
    public async Task Null_IsAnInputErrorWithACode(string literal)
    {
        await using var server = WorldServer.Over(new FilterSchema());
        var answers = new[]
        {
            await server.AskAsync($"{{ things(where: {literal}) }}"),
            await server.AskAsync("query ($where: ThingFilterInput) { things(where: $where) }", $"{{\"where\": {ToJson(literal)}}}"),
        };
        foreach (var answer in answers)
        {
            Assert.False(answer.TryGetProperty("data", out _));
            Assert.Equal([ErrorCode.BadUserInput], WorldServer.CodesOf(answer));
            Assert.DoesNotContain("Exception", answer.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task SeveralWrongInputs_AreReportedAtOnce()
    {
        await using var server = WorldServer.Over(new FilterSchema());
        var literals = await server.AskAsync("{ a: things(where: {name: null}) b: things(order: [{}]) c: things(where: {size: {eq: null}}) d: things }");
        Assert.Equal(3, WorldServer.CodesOf(literals).Length);
        var variables = await server.AskAsync("query ($a: ThingFilterInput, $b: [ThingSortInput!]) { things(where: $a, order: $b) }", """{"a": {"name": null}, "b": [{"name": "ASC", "size": "DESC"}]}""");
        Assert.Equal([ErrorCode.BadUserInput, ErrorCode.BadUserInput], WorldServer.CodesOf(variables));
    }

    [Fact]
    public async Task Sort_IsUnderstood() => Assert.Equal("name Desc=True,size Desc=False", await MeaningAsync("{ things(order: [{name: DESC}, {size: ASC}]) }", "{}"));

    [Property(MaxTest = 200)]
    public void Text_OfDifferentOperands_IsDifferent(NonNull<string> one, NonNull<string> other, NonNull<string> third) => Assert.Equal(
        one.Get == other.Get, TextOf([one.Get, third.Get]) == TextOf([other.Get, third.Get]));

    private static string TextOf(ImmutableArray<object> operands)
    {
        var filter = FilterSchema.ThingFilter();
        return ((ParsedFilter<string>)filter.ParseDictionary(new Dictionary<string, object?> { ["name"] = ImmutableArray.Create(new FieldComparison(FilterOperator.In, operands)) })).Text;
    }

    private static async Task<string?> MeaningAsync(string query, string variables)
    {
        await using var server = WorldServer.Over(new FilterSchema());
        var answer = (await server.AskAsync(new GraphQLRequest(query, null, WorldServer.InputsOf(variables)))).Json;
        return answer.TryGetProperty("data", out var data) ? data.GetProperty("things").GetString() : answer.ToString();
    }

    /// <summary>The literals here differ from JSON in bare names only.</summary>
    private static string ToJson(string literal) => System.Text.RegularExpressions.Regex.Replace(
        System.Text.RegularExpressions.Regex.Replace(literal, @"(\w+):", "\"$1\":"), ": ([A-Z]+)", ": \"$1\"");
}

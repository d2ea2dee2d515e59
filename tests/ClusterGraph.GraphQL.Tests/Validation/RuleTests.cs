using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Tests.World;
using ClusterGraph.GraphQL.Types;
using ClusterGraph.GraphQL.Validation;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Tests.Validation;

/// <summary>Rules of the specification that the engine lacks.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("query ($n: Int) { echo(numbers: [$n]) }", false)]
    [InlineData("query ($n: Int) { echo(numbers: [1, $n]) }", false)]
    [InlineData("query ($n: Int = null) { echo(numbers: [$n]) }", false)]
    [InlineData("query ($n: Int) { ...F } fragment F on Query { echo(numbers: [$n]) }", false)]
    [InlineData("query ($n: ShapeInput) { echo(shape: {width: 1, holes: [{width: 2, holes: [$n]}]}) }", false)]
    [InlineData("query ($n: Int!) { echo(numbers: [$n]) }", true)]
    [InlineData("query ($n: Int = 3) { echo(numbers: [$n]) }", true)]
    [InlineData("query ($n: Mood) { echo(moods: [$n]) }", true)]
    [InlineData("query ($n: [Int!]) { echo(numbers: $n) }", true)]
    public async Task NullableVariable_InAListOfNonNullItems_IsRefused(string query, bool valid)
    {
        await using var server = WorldServer.Over(new WorldSchema());
        var answer = await server.AskAsync(query, """{"n": null}""");
        Assert.Equal(!valid, WorldServer.CodesOf(answer).Contains(ErrorCode.ValidationFailed));
    }

    [Theory]
    [InlineData("type A { a: Int } { failing }")]
    [InlineData("{ failing } extend type Query { a: Int }")]
    [InlineData("{ failing } directive @a on FIELD")]
    [InlineData("{ failing } scalar A input B { a: Int } enum C { D } union E = F interface G { a: Int } schema { query: Query }")]
    public async Task Definitions_OfTypes_AreRefused(string query)
    {
        await using var server = WorldServer.Over(new WorldSchema());
        var answer = await server.AskAsync(query);
        Assert.Contains(ErrorCode.ValidationFailed, WorldServer.CodesOf(answer));
        Assert.Contains("operations and fragments only", answer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subscription { changed @skip(if: true) }", false)]
    [InlineData("subscription ($a: Boolean!) { changed @include(if: $a) }", false)]
    [InlineData("subscription { ... @include(if: true) { changed } }", false)]
    [InlineData("subscription { ...F } fragment F on Subscription { changed @skip(if: false) }", false)]
    [InlineData("subscription { changed }", true)]
    [InlineData("{ failing @skip(if: true) }", true)]
    public async Task Subscription_WithAConditionAtTheRoot_IsRefused(string text, bool valid)
    {
        var schema = new WorldSchema();
        var subscription = new DeclaredObject<object>("Subscription", "What happens.");
        subscription.Optional("changed", "Something.", _ => 1);
        subscription.Fields.Find("changed")!.StreamResolver = new SourceStreamResolver<object>(IObservable<object?> (_) => throw new NotSupportedException());
        schema.Subscription = subscription;
        var result = await new DocumentValidator().ValidateAsync(new ValidationOptions { Schema = schema, Document = Parser.Parse(text), Rules = [new UnconditionalSubscription()], Operation = null! });
        Assert.Equal(valid, result.IsValid);
    }

    [Fact]
    public void All_HasTheEnginesRulesAndOurs()
    {
        Assert.DoesNotContain(ExecutionRules.All, rule => rule is OverlappingFieldsCanBeMerged);
        Assert.Equal(DocumentValidator.CoreRules.Count() + 3, ExecutionRules.All.Length);
    }

    [Fact]
    public async Task Introspection_KnowsWhereAScalarIsSpecified()
    {
        var schema = new WorldSchema();
        schema.Initialize();
        IntrospectionGaps.Specify((ScalarGraphType)schema.AllTypes[nameof(Stamp)]!, "https://example.org/stamp");
        await using var server = WorldServer.Over(schema);
        var answer = await server.AskAsync("{ a: __type(name: \"Stamp\") { specifiedByURL } b: __type(name: \"Person\") { specifiedByURL } c: __type(name: \"Int\") { specifiedByURL } }");
        Assert.Equal("""{"a":{"specifiedByURL":"https://example.org/stamp"},"b":{"specifiedByURL":null},"c":{"specifiedByURL":null}}""", answer.GetProperty("data").GetRawText());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("(includeDeprecated: false)", 1)]
    [InlineData("(includeDeprecated: true)", 2)]
    public async Task Introspection_HidesDeprecatedArgumentsOfDirectives(string argument, int count)
    {
        var schema = new WorldSchema();
        schema.Directives.Register(new Directive("old", DirectiveLocation.Field)
        {
            Arguments = new QueryArguments(new QueryArgument<IntGraphType> { Name = "a" }, new QueryArgument<IntGraphType> { Name = "b", DeprecationReason = "Use a." }),
        });
        await using var server = WorldServer.Over(schema);
        var answer = await server.AskAsync($"{{ __schema {{ directives {{ name args{argument} {{ name }} }} }} }}");
        var old = answer.GetProperty("data").GetProperty("__schema").GetProperty("directives").EnumerateArray().First(directive => directive.GetProperty("name").GetString() == "old");
        Assert.Equal(count, old.GetProperty("args").GetArrayLength());
    }
}

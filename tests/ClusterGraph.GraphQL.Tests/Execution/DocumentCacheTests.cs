using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Tests.World;
using ClusterGraph.GraphQL.Validation;
using GraphQL.Types;

namespace ClusterGraph.GraphQL.Tests.Execution;

public sealed class DocumentCacheTests
{
    private readonly ISchema schema = new WorldSchema();

    [Fact]
    public async Task Document_IsPreparedOnce()
    {
        using var cache = new DocumentCache(schema, ExecutionRules.All);
        Assert.Same(await cache.PrepareAsync("{ person { name } }"), await cache.PrepareAsync("{ person { name } }"));
        Assert.NotSame(await cache.PrepareAsync("{ person { name } }"), await cache.PrepareAsync("{ person { name  } }"));
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{")]
    public async Task Document_ThatIsWrong_IsRememberedWithoutItsTree(string text)
    {
        using var cache = new DocumentCache(schema, ExecutionRules.All);
        var prepared = await cache.PrepareAsync(text);
        Assert.Same(prepared, await cache.PrepareAsync(text));
        Assert.Empty(prepared.Document.Definitions);
    }

    [Fact]
    public async Task Cache_IsBounded()
    {
        using var cache = new DocumentCache(schema, ExecutionRules.All, mostCharacters: 2_000);
        for (var i = 0; i < 500; i++)
        {
            var prepared = await cache.PrepareAsync($"{{ person {{ a{i}: name }} }}");
            Assert.Empty(prepared.Errors);
            Assert.InRange(cache.Count, 0, 2_000 / 20);
        }
    }

    [Theory]
    [InlineData(true, false, """{"person":{"age":3}}""")]
    [InlineData(false, false, """{"person":{"name":null,"age":3}}""")]
    [InlineData(false, true, """{"person":{"name":null,"age":3,"lateName":null}}""")]
    [InlineData(true, true, """{"person":{"age":3,"lateName":null}}""")]
    public async Task Plan_FollowsTheVariablesOfSkipAndInclude(bool skip, bool include, string data)
    {
        await using var server = WorldServer.Over(schema);
        const string Query = "query ($skip: Boolean!, $include: Boolean = false) { person { name @skip(if: $skip) age lateName @include(if: $include) } }";
        foreach (var other in (string[])["""{"skip": true}""", """{"skip": false, "include": true}"""]) await server.AskAsync(Query, other);
        var answer = await server.AskAsync(Query, $"{{\"skip\": {(skip ? "true" : "false")}, \"include\": {(include ? "true" : "false")}}}");
        Assert.Equal(data, answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Plans_OfOneDocument_AreBounded()
    {
        var names = Enumerable.Range(0, 9).Select(i => $"v{i}").ToArray();
        var fields = string.Join(' ', names.Select(name => $"{name}: name @skip(if: ${name}) {string.Join(' ', Enumerable.Range(0, 8).Select(i => $"{name}{i}: number"))}"));
        var query = $"query ({string.Join(", ", names.Select(name => $"${name}: Boolean!"))}) {{ person {{ ...F }} }} fragment F on Person {{ {fields} }}";
        await using var wide = WorldServer.Over(schema, WorldServer.NoLimits);
        for (var bits = 0; bits < 512; bits++)
            await wide.AskAsync(query, $"{{{string.Join(", ", names.Select((name, i) => $"\"{name}\": {((bits >> i & 1) == 1 ? "true" : "false")}"))}}}");
        Assert.InRange((await wide.Documents.PrepareAsync(query)).PlanCount, 10, 100);
    }
}

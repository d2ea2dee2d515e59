using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Tests.World;

namespace ClusterGraph.GraphQL.Tests.Limits;

/// <summary>Each limit: what is just allowed passes, one more is refused with its code, name and number.</summary>
public sealed class RequestLimitTests
{
    [Theory]
    [InlineData(32 * 1024, true)]
    [InlineData(32 * 1024 + 1, false)]
    public Task Length_IsInBytes(int bytes, bool allowed) => CheckAsync($"{{ person {{ name }} }} #{new string('é', (bytes - 21) / 2)}{(bytes % 2 == 0 ? "x" : "")}", allowed, ErrorCode.DocumentTooLarge, "bytes", 32 * 1024);

    [Theory]
    [InlineData(8_000, true)]
    [InlineData(8_001, false)]
    public async Task Tokens_AreCounted(int tokens, bool allowed)
    {
        var answer = await AskAsync($"{{ echo(numbers: [{Repeat("1 ", tokens - 9)}]) }}");
        Assert.Equal(allowed ? [] : [ErrorCode.DocumentTooLarge], WorldServer.CodesOf(answer));
    }

    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public Task Fields_AreCounted(int fields, bool allowed) => CheckAsync($"{{ person {{ {Repeat("name ", fields - 1)} }} }}", allowed, ErrorCode.DocumentTooLarge, "fields", 1_000);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public Task Fragments_AreCounted(int fragments, bool allowed) => CheckAsync($"{{ person {{ {Repeat("... { name } ", fragments)} }} }}", allowed, ErrorCode.DocumentTooLarge, "fragments", 100);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public Task Spreads_AreCounted(int spreads, bool allowed) =>
        CheckAsync($"{{ person {{ {Repeat("...F ", spreads)} }} }} fragment F on Person {{ name }}", allowed, ErrorCode.DocumentTooLarge, "fragment spreads", 100);

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public async Task Aliases_OfOneField_AreCounted(int aliases, bool allowed)
    {
        var names = string.Concat(Enumerable.Range(0, aliases).Select(i => $"a{i}: name "));
        await CheckAsync($"{{ person {{ {names} number }} }}", allowed, ErrorCode.TooManyAliases, "aliases of 'name' in one place", 30);
        await CheckAsync($"{{ person {{ b: number ...F ... {{ {names[..(names.Length / 2 / 10 * 10)]} }} }} }} fragment F on Person {{ {names} }}", allowed, ErrorCode.TooManyAliases, "aliases of 'name' in one place", 30);
        await CheckAsync($"{{ a: person {{ {names} }} b: person {{ {names.Replace('a', 'b').Replace("nbme", "name", StringComparison.Ordinal)} }} }}", allowed, ErrorCode.TooManyAliases, "aliases of 'name' in one place", 30);
    }

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    public async Task Depth_IsCountedThroughFragments(int depth, bool allowed)
    {
        await CheckAsync($"{{ being {{ {Repeat("friend { ", depth - 2)} name {Repeat("} ", depth - 2)} }} }}", allowed, ErrorCode.DepthLimitExceeded, "levels of fields", 15);
        var half = (depth - 2) / 2;
        await CheckAsync(
            $"{{ being {{ {Repeat("friend { ", half)} ...F {Repeat("} ", half)} }} }} fragment F on Named {{ {Repeat("friend { ", depth - 2 - half)} ... {{ name }} {Repeat("} ", depth - 2 - half)} }}",
            allowed, ErrorCode.DepthLimitExceeded, "levels of fields", 15);
    }

    [Fact]
    public async Task Nesting_OfSyntax_IsBounded()
    {
        foreach (var text in (string[])[Repeat("{ a ", 3_000), $"{{ echo(numbers: {Repeat("[", 5_000)}", $"{{ echo(shape: {Repeat("{ holes: ", 2_000)}", $"query ($a: {Repeat("[", 5_000)}", Repeat("{ ... ", 2_600)])
            Assert.Equal([ErrorCode.DepthLimitExceeded], WorldServer.CodesOf(await AskAsync(text)));
    }

    [Theory]
    [InlineData("{ person { name REPEAT } }")]
    [InlineData("query REPEAT { person { name } }")]
    [InlineData("{ person { ... REPEAT { name } } }")]
    [InlineData("{ person { ...F REPEAT } } fragment F on Person { name }")]
    [InlineData("{ person { ...F } } fragment F on Person REPEAT { name }")]
    [InlineData("query ($a: Int REPEAT) { echo(times: $a) }")]
    public async Task Directives_OnOneElement_AreCounted(string template)
    {
        Assert.DoesNotContain(ErrorCode.DocumentTooLarge, WorldServer.CodesOf(await AskAsync(template.Replace("REPEAT", Repeat("@a ", 20), StringComparison.Ordinal))));
        await CheckAsync(template.Replace("REPEAT", Repeat("@a ", 21), StringComparison.Ordinal), false, ErrorCode.DocumentTooLarge, "directives on one element", 20);
    }

    [Fact]
    public async Task FragmentCycles_AreRefusedByValidation()
    {
        foreach (var text in (string[])["{ being { ...A } } fragment A on Named { ...A }", "{ being { ...A } } fragment A on Named { friend { ...B } } fragment B on Named { friend { ...A } }", "{ __schema { ...A } } fragment A on __Schema { types { ...B } } fragment B on __Type { fields { type { ...B } } }"])
            Assert.All(WorldServer.CodesOf(await AskAsync(text)), code => Assert.Equal(ErrorCode.ValidationFailed, code));
    }

    [Fact]
    public async Task FragmentCycles_HangNothing_WithoutLimits()
    {
        await using var server = WorldServer.Over(new WorldSchema(), WorldServer.NoLimits with { MostDepth = int.MaxValue });
        var cycle = string.Concat(Enumerable.Range(0, 300).Select(i => $"fragment F{i} on Named {{ friend {{ ...F{(i + 1) % 300} }} ...F{(i * 7 + 3) % 300} }} "));
        Assert.Contains(ErrorCode.ValidationFailed, WorldServer.CodesOf(await server.AskAsync($"{{ being {{ ...F0 }} }} {cycle}")));
    }

    private static async Task CheckAsync(string text, bool allowed, string code, string limit, int most)
    {
        var answer = await AskAsync(text);
        Assert.Equal(allowed ? [] : [code], WorldServer.CodesOf(answer));
        if (allowed) return;
        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal((limit, most), (extensions.GetProperty("limit").GetString(), extensions.GetProperty("max").GetInt32()));
    }

    private static async Task<JsonElement> AskAsync(string text)
    {
        await using var server = WorldServer.Over(new WorldSchema(), new RequestLimits());
        return await server.AskAsync(text);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

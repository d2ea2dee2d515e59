using System.Diagnostics;
using ClusterGraph.GraphQL.Limits;
using ClusterGraph.GraphQL.Tests.World;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using Xunit.Abstractions;

namespace ClusterGraph.GraphQL.Tests.Validation;

/// <summary>The linear rule says of random documents what the engine's own rule says.</summary>
public sealed class MergeVerdictTests(ITestOutputHelper output)
{
    private const int Documents = 3_000;
    private static readonly ISchema Schema = new WorldSchema();

    [Fact]
    public async Task RandomDocuments_HaveTheSameVerdict()
    {
        var (valid, invalid) = (0, 0);
        for (var seed = 0; seed < Documents; seed++)
        {
            var text = ConflictingDocument.Make(Schema, seed);
            var theirs = await IsValidAsync(text, OverlappingFieldsCanBeMerged.Instance);
            var ours = await IsValidAsync(text, new MergeableFields());
            Assert.True(ours == theirs, $"Seed {seed}: the engine says {theirs}, the linear rule {ours}\n{text}");
            if (theirs) valid++;
            else invalid++;
        }

        output.WriteLine($"{valid} valid, {invalid} invalid.");
        Assert.True(valid > Documents / 5 && invalid > Documents / 5);
    }

    [Theory]
    [InlineData("a: name a: number", false)]
    [InlineData("a: name a: name", true)]
    [InlineData("a: echo(text: \"1\") a: echo(text: \"2\")", false)]
    [InlineData("a: echo(text: \"1\", times: 2) a: echo(times: 2, text: \"1\")", true)]
    [InlineData("... on Person { a: name } ... on Place { a: risky }", true)]
    [InlineData("... on Person { a: name } ... on Place { a: number }", false)]
    [InlineData("... on Person { a: name } ... on Named { a: risky }", false)]
    [InlineData("... on Person { a: friend { b: name } } ... on Place { a: friend { b: risky } }", true)]
    [InlineData("... on Person { a: friend { b: name } } ... on Place { a: friend { b: number } }", false)]
    [InlineData("friend { a: name } friend { a: risky }", false)]
    [InlineData("... on Person { a: tags } ... on Place { a: notes }", false)]
    [InlineData("... on Person { a: name } ... on Place { a: title }", false)]
    public async Task Documents_HaveTheVerdictOfTheSpecification(string selections, bool valid)
    {
        Assert.Equal(valid, await IsValidAsync($"{{ being {{ {selections} }} }}", new MergeableFields()));
        Assert.Equal(valid, await IsValidAsync($"{{ being {{ ...F }} }} fragment F on Named {{ {selections} }}", new MergeableFields()));
    }

    [Theory]
    [MemberData(nameof(Killers))]
    public async Task Killers_TakeNoTime(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        await IsValidAsync(text, new MergeableFields());
        output.WriteLine($"{name}: {text.Length} characters in {clock.Elapsed.TotalMilliseconds:F0} ms.");
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 5);
    }

    public static TheoryData<string, string> Killers => new()
    {
        { "the same field 4,000 times", $"{{ being {{ {Repeat("name ", 4_000)} }} }}" },
        { "nested selections, doubled", $"{{ {Nest("being { ", "friend { name } friend { name } friend { ", 40)} }}" },
        { "fields with selections, 1,000 times", $"{{ being {{ {Repeat("friend { name children { name } } ", 1_000)} }} }}" },
        { "fragments that spread each other twice", $"{{ being {{ ...F0 }} }} {Chain(40, i => $"fragment F{i} on Named {{ friend {{ ...F{i + 1} ...F{i + 1} }} friend {{ ...F{i + 1} }} name }} ")} fragment F40 on Named {{ name }}" },
        { "different fragments for each type", $"{{ being {{ ...F0 }} }} {Chain(30, i => $"fragment F{i} on Named {{ ... on Person {{ friend {{ ...F{i + 1} a{i}: name }} }} ... on Place {{ friend {{ ...F{i + 1} b{i}: name }} }} }} ")} fragment F30 on Named {{ name }}" },
        { "a cycle of fragments", "{ being { ...A } } fragment A on Named { friend { ...B } } fragment B on Named { friend { ...A } ...A ...B }" },
    };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Nest(string first, string each, int depth) => $"{first}{Repeat(each, depth)}name{Repeat(" }", depth + 1)}";

    private static string Chain(int length, Func<int, string> fragment) => string.Concat(Enumerable.Range(0, length).Select(fragment));

    private static async Task<bool> IsValidAsync(string text, IValidationRule rule)
    {
        var document = Parser.Parse(text);
        return (await new DocumentValidator().ValidateAsync(new ValidationOptions { Document = document, Schema = Schema, Rules = [rule], Operation = null! })).IsValid;
    }
}

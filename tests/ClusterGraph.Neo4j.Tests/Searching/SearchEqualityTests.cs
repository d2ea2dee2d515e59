using System.Collections.Immutable;
using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Tests.Live;
using ClusterGraph.Seeding;
using ClusterGraph.Storage.Queries;
using ClusterGraph.Tests;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Neo4j.Tests.Searching;

/// <summary>Searches, resolutions and neighbourhoods are the same in both stores, scores to the last bit.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SearchEqualityTests(LiveFixture live)
{
    // A set of kinds is a text, and a text takes the server long the first time.
    private static readonly ImmutableArray<LinkKind>[] Links = [[], [LinkKind.LocatedIn], [LinkKind.PartyTo, LinkKind.LocatedIn, LinkKind.PartyTo], [LinkKind.About, LinkKind.WorksIn, LinkKind.PartOf]];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RandomNodes_AreFoundAlike(int seed)
    {
        var random = new Random(seed);
        Node[] nodes = [.. RandomQuestions.Nodes(random, 300)];
        await using var stores = await TwoStores.WithAsync(live, Sample.Changes(nodes));
        await SearchAsync(stores, new RandomQuestions(random, nodes), 250);
    }

    [Fact]
    public async Task SeedData_IsFoundAlike()
    {
        var changes = SeedFolder.Read(Repository.Seed).Changes;
        await using var stores = await TwoStores.WithAsync(live, changes);
        var questions = new RandomQuestions(new Random(4), changes.Nodes);
        await SearchAsync(stores, questions, 500);
        for (var i = 0; i < 150; i++)
        {
            var query = questions.Around(Links);
            var (expected, found) = (await stores.Memory.NeighbourhoodAsync(query, default), await stores.Neo4j.NeighbourhoodAsync(query, default));
            Same(Lines(expected), Lines(found), $"{string.Join(' ', query.Keys)} {query.Depth} {query.Limit} {string.Join(' ', query.Links)}");
        }
    }

    [Fact]
    public async Task RandomGraphs_LieAlikeAroundTheirNodes()
    {
        for (var seed = 0; seed < 5; seed++)
        {
            var random = new Random(seed);
            var content = RandomData.Graph(random);
            await using var stores = await TwoStores.WithAsync(live, Sample.Changes(content));
            var questions = new RandomQuestions(random, [.. content.OfType<Node>()]);
            for (var i = 0; i < 40; i++)
            {
                var query = questions.Around(Links);
                Same(Lines(await stores.Memory.NeighbourhoodAsync(query, default)), Lines(await stores.Neo4j.NeighbourhoodAsync(query, default)), $"{seed} {i}");
            }
        }
    }

    private static async Task SearchAsync(TwoStores stores, RandomQuestions questions, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var query = questions.Search(null);
            var whole = await stores.Memory.SearchAsync(query with { Size = 100_000 }, default);
            foreach (var asked in new[] { query, query with { After = questions.Position(whole.Hits) } })
                Same(Lines(await stores.Memory.SearchAsync(asked, default)), Lines(await stores.Neo4j.SearchAsync(asked, default)), $"search '{asked.Text}' {asked.Size} {asked.After}");
        }

        foreach (var names in Enumerable.Range(0, count).Select(_ => questions.Text()).Chunk(30))
        {
            var kinds = questions.Kinds();
            Same(Lines(await stores.Memory.ResolveNamesAsync(names, kinds, 8, default)), Lines(await stores.Neo4j.ResolveNamesAsync(names, kinds, 8, default)), string.Join(" | ", names));
        }
    }

    private static void Same(string[] expected, string[] found, string question) => Assert.True(
        expected.SequenceEqual(found), $"Asked: {question}\nin memory, not in Neo4j:\n{string.Join('\n', expected.Except(found))}\nin Neo4j, not in memory:\n{string.Join('\n', found.Except(expected))}");

    private static string[] Lines(SearchPage page) =>
        [.. page.Hits.Select(Line), $"{page.HasNext} {page.HasPrevious} {page.TotalCount}", .. page.CountsByKind.OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value}")];

    private static string[] Lines(IReadOnlyList<NameResolution> names) => [.. names.SelectMany(name => name.Candidates.Select(Line).Prepend(name.Name))];

    private static string[] Lines(Subgraph graph) => [.. graph.Nodes.Select(node => node.Key.Text), .. graph.Links.Select(link => $"{LinkIdentity.Of(link)}"), $"{graph.Truncated}"];

    private static string Line(SearchHit hit) => $"{hit.Node.Key} {hit.Node.Name} {hit.Score:R} {hit.Field}";
}

using System.Text.Json.Nodes;
using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Neo4j.Tests.Live;
using ClusterGraph.Seeding;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Tests.Answers;

/// <summary>
/// The service gives the same JSON whatever store it stands on: over the seed data, in memory, in a file and in Neo4j.
/// <c>CLUSTERGRAPH_RANDOM_QUERIES</c> says how many random queries are asked beside the examples; 100 when unset.
/// </summary>
[Collection(Neo4jCollection.Name)]
public sealed class SameAnswersTests(LiveFixture live) : IAsyncLifetime
{
    // A query text that the server has not seen takes it a tenth of a second; the normal run asks as many as fit.
    private static readonly int Random = int.Parse(Environment.GetEnvironmentVariable("CLUSTERGRAPH_RANDOM_QUERIES") ?? "100", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../.."));
    private readonly string folder = Directory.CreateTempSubdirectory("clustergraph-").FullName;
    private readonly StoresSideBySide stores = new();
    private ChangeSet data = null!;

    public async Task InitializeAsync()
    {
        var reading = SeedFolder.Read(Path.Combine(Root, "seed-data"));
        Assert.Empty(reading.Problems);
        data = reading.Changes!;
        await stores.AddAsync("memory", new MemoryStore(), data);
        await stores.AddAsync("file", FileStore.Open(folder, TimeProvider.System), data);
        await stores.AddAsync("Neo4j", await EmptyStore.OnAsync(live), data);
    }

    public async Task DisposeAsync()
    {
        await stores.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Examples_AreAnsweredAlike()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Root, "schema", "examples"), "*.graphql").Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count >= 40);
        foreach (var file in files)
        {
            var variables = Path.ChangeExtension(file, ".variables.json");
            var answer = await stores.AskAsync(await File.ReadAllTextAsync(file), File.Exists(variables) ? JsonNode.Parse(await File.ReadAllTextAsync(variables)) : null);
            Assert.True(answer["errors"] is null, $"{file}: {answer["errors"]}");
        }
    }

    [Fact]
    public async Task RandomQueries_AreAnsweredAlike()
    {
        var types = new PublishedTypes(await File.ReadAllTextAsync(Path.Combine(Root, "schema", "clustergraph.graphql")));
        var whole = 0;
        for (var seed = 0; seed < Random; seed++)
            if ((await stores.AskAsync(RandomQuery.Of(types, seed, data.Nodes)))["errors"] is null) whole++;
        // Some ask for what there is not, or for too much; most must say something.
        Assert.True(whole > Random / 2, $"Only {whole} of {Random} queries were answered without an error.");
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string path = "") => path;
}

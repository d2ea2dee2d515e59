using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    private Task<SearchPage> Search(string text, params ImmutableArray<NodeKind> kinds) => Read(s => s.SearchAsync(new SearchQuery(text, kinds), default));

    private async Task<string[]> Found(string text) => [.. (await Search(text)).Hits.Select(hit => $"{hit.Node.Key.Slug} {hit.Field}")];

    private Task<DataVersion> PutSearchable() => Put(
        Sample.Cluster("aeroqro", "Aeroclúster de Querétaro") with { Aliases = ["AEROQRO"], Description = "Aerospace cluster that works with HEGAN." },
        Sample.Cluster("hegan", "HEGAN") with { Labels = ImmutableSortedDictionary<string, string>.Empty.Add("es", "Asociación clúster de aeronáutica") },
        Sample.Organisation("hegan-house", "House of Hegan"),
        Sample.Region("queretaro", "Querétaro"),
        Sample.Cluster("rioja", "Rioja"),
        Sample.Agreement("a-rioja") with { Name = "Rioja" },
        Sample.Country("es"));

    [Theory]
    [InlineData("queretaro", "queretaro name", "aeroqro name")]
    [InlineData("HEGAN", "hegan name", "hegan-house name", "aeroqro description")]
    [InlineData("aeroqro", "aeroqro aliases")]
    [InlineData("aeronautica", "hegan labels")]
    [InlineData("asociacion cluster", "hegan labels")]
    [InlineData("aeroclu", "aeroqro name")]
    [InlineData("aerocluter queretraro", "aeroqro name")]
    [InlineData("hegan aerospace", "aeroqro description")]
    [InlineData("hegan biotechnology")]
    [InlineData("rioja", "rioja name", "a-rioja name")]
    [InlineData("quertxxx")]
    [InlineData("  ")]
    [InlineData("*:* AND (")]
    [InlineData("he")]
    [InlineData("h")]
    public async Task Search_Finds(string text, params string[] expected)
    {
        await PutSearchable();
        if (text == "he") expected = ["hegan name", "hegan-house name", "aeroqro description"];
        Assert.Equal(expected, await Found(text));
    }

    [Fact]
    public async Task Search_ExactNamesScoreOneAndAllElseLess()
    {
        await PutSearchable();
        var scores = (await Search("hegan")).Hits.Select(hit => hit.Score).ToArray();
        Assert.Equal(1, scores[0]);
        Assert.All(scores[1..], score => Assert.InRange(score, 0.01, 0.9));
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public async Task Search_KindsNarrowTheListNotTheCounts()
    {
        await PutSearchable();
        var page = await Search("hegan", NodeKind.Organisation);
        Assert.Equal("organisation:hegan-house", Assert.Single(page.Hits).Node.Key.Text);
        Assert.Equal(1, page.TotalCount);
        Assert.Equal(new Dictionary<NodeKind, int> { [NodeKind.Cluster] = 2, [NodeKind.Organisation] = 1 }, page.CountsByKind);
    }

    [Fact]
    public async Task Search_PagesAreTheWholeList()
    {
        await Put([.. Enumerable.Range(0, 12).Select(i => Sample.Cluster($"c-{i}", i % 3 == 0 ? "Blue cluster" : "Blue"))]);
        var whole = (await Search("blue")).Hits.Select(hit => hit.Node.Key).ToArray();
        var seen = new List<NodeKey>();
        var query = new SearchQuery("blue", [], Size: 5);
        for (var more = true; more;)
        {
            var page = await Read(s => s.SearchAsync(query, default));
            Assert.Equal((seen.Count > 0, 12), (page.HasPrevious, page.TotalCount));
            seen.AddRange(page.Hits.Select(hit => hit.Node.Key));
            (more, query) = (page.HasNext, query with { After = page.Hits[^1].Position });
        }

        Assert.Equal(12, whole.Length);
        Assert.Equal(whole, seen);
    }

    [Fact]
    public async Task Search_SeesTheLatestVersionOnly()
    {
        await PutSearchable();
        Assert.NotEmpty(await Found("queretaro"));
        await Put(Sample.Region("queretaro", "Jalisco"), Sample.Region("new", "Nuevo Querétaro"));
        Assert.Equal(["new name", "aeroqro name"], await Found("queretaro"));
        Assert.Equal(["queretaro name"], await Found("jalisco"));
        await Apply(new ChangeSet { RemovedNodes = [Sample.Key("region:new")] });
        Assert.Equal(["aeroqro name"], await Found("queretaro"));
    }

    [Theory]
    [InlineData("Hegan", false, "hegan name")]
    [InlineData("AEROQRO", false, "aeroqro aliases")]
    [InlineData("Aeroclúster de Queretaro", false, "aeroqro name")]
    [InlineData("cluster:hegan", false, "hegan key")]
    [InlineData("ES", false, "es code")]
    [InlineData("La Rioja", true, "la-rioja name", "rioja-ar name")]
    [InlineData("no such thing at all", false)]
    [InlineData("", false)]
    public async Task Resolve_RanksCandidatesAndTellsAmbiguity(string name, bool ambiguous, params string[] expected)
    {
        await PutSearchable();
        await Put(Sample.Region("la-rioja", "La Rioja"), Sample.Region("rioja-ar", "La Rioja"), Sample.Observation("hegan", "cluster:hegan") with { Name = "HEGAN" });
        var resolution = Assert.Single(await Read(s => s.ResolveNamesAsync([name], [], 5, default)));
        Assert.Equal((name, ambiguous), (resolution.Name, resolution.IsAmbiguous));
        Assert.Equal(expected, resolution.Candidates.Take(expected.Length).Select(hit => $"{hit.Node.Key.Slug} {hit.Field}"));
        Assert.True(expected.Length > 0 || resolution.Candidates.Count == 0);
    }

    [Fact]
    public async Task Resolve_ManyNames_KeepsTheirOrderAndKinds()
    {
        await PutSearchable();
        var found = await Read(s => s.ResolveNamesAsync(["nobody", "hegan", "hegan"], [NodeKind.Organisation], 1, default));
        Assert.Equal([0, 1, 1], found.Select(resolution => resolution.Candidates.Count));
        Assert.All(found.SelectMany(resolution => resolution.Candidates), hit => Assert.Equal(NodeKind.Organisation, hit.Node.Key.Kind));
    }

    [Fact]
    public async Task Resolve_AmongThousandsAlike_FindsTheExactOnesOnly()
    {
        await Put([.. Enumerable.Range(0, 2_100).Select(i => Sample.Cluster($"c-{i}", $"Cluster of place{i}")), Sample.Cluster("plain", "Cluster")]);
        await Put(Sample.Cluster("late", "Late cluster"));
        var found = await Read(s => s.ResolveNamesAsync(["Cluster", "Cluster of nowhere", "cluster of place7"], [], 2, default));
        Assert.Equal(["plain"], found[0].Candidates.Select(hit => hit.Node.Key.Slug));
        Assert.Empty(found[1].Candidates);
        Assert.Equal(("c-7", 1.0), (found[2].Candidates[0].Node.Key.Slug, found[2].Candidates[0].Score));
    }
}

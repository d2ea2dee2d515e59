using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Searching;
using ClusterGraph.Neo4j.Tests.Live;
using ClusterGraph.Storage.Queries;
using ClusterGraph.Tests;

namespace ClusterGraph.Neo4j.Tests.Searching;

/// <summary>Where Lucene or we stop looking, and where not.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SearchLimitTests(LiveFixture live)
{
    [Fact]
    public async Task OneSlip_OfMoreThanFiftyWords_FindsAll()
    {
        var letters = "abcdefghijklmnopqrstuvwxyz".ToCharArray();
        string[] names = [.. letters.SelectMany(letter => new[] { $"{letter}art", $"c{letter}rt", $"ca{letter}t", $"cart{letter}" }).Distinct()];
        await using var stores = await TwoStores.WithAsync(live, Sample.Changes(names.Select((name, i) => Sample.Cluster($"c-{i}", name))));
        var query = new SearchQuery("cart", [], 200);
        var page = await stores.Neo4j.SearchAsync(query, default);
        Assert.Equal(names.Length, page.TotalCount);
        Assert.Equal((await stores.Memory.SearchAsync(query, default)).Hits, page.Hits, (one, other) => one.Position == other.Position);
    }

    [Fact]
    public async Task MoreAnswersThanAreScored_AreAllCounted_AndWhatIsCalledSoIsFound()
    {
        const int Alike = SearchReader.MostScored + 500;
        await using var stores = await TwoStores.WithAsync(live, Sample.Changes([
            .. Enumerable.Range(0, Alike).Select(i => Sample.Cluster($"c-{i}", $"Cluster of place{i}")), .. Enumerable.Range(0, 30).Select(i => Sample.Region($"r-{i}", $"Cluster region {i}")),
            Sample.Cluster("named", "Something") with { Aliases = ["Clúster"] }, Sample.Cluster("plain", "Cluster")]));
        var first = await stores.Neo4j.SearchAsync(new SearchQuery("cluster", [], 2), default);
        Assert.Equal(["plain", "named"], first.Hits.Select(hit => hit.Node.Key.Slug));
        Assert.Equal((Alike + 32, Alike + 2, 30), (first.TotalCount, first.CountsByKind[NodeKind.Cluster], first.CountsByKind[NodeKind.Region]));
        Assert.True(first.HasNext);
        var regions = new SearchQuery("cluster", [NodeKind.Region], 50);
        var (expected, found) = (await stores.Memory.SearchAsync(regions, default), await stores.Neo4j.SearchAsync(regions, default));
        Assert.Equal(expected.Hits.Select(hit => hit.Position), found.Hits.Select(hit => hit.Position));
        Assert.Equal((30, false), (found.TotalCount, found.HasNext));
    }
}

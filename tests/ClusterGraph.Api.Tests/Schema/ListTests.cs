using System.Text.Json;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.Api.Tests.Schema;

[Collection(SeededCollection.Name)]
public sealed class ListTests(SeededApi api)
{
    [Fact]
    public async Task Pages_ForwardAndBackward_MakeTheWholeList()
    {
        var forward = await WalkAsync("first: 7, after", "endCursor", "hasNextPage");
        var backward = await WalkAsync("last: 7, before", "startCursor", "hasPreviousPage");
        var total = (await api.DataAsync("{ programmes { totalCount } }")).GetProperty("programmes").GetProperty("totalCount").GetInt32();
        Assert.Equal(total, forward.SelectMany(page => page).Count());
        Assert.Equal(forward.SelectMany(page => page), backward.AsEnumerable().Reverse().SelectMany(page => page));
    }

    [Fact]
    public async Task RelatedActivities_ComeMostRelatedFirst_PageByPage()
    {
        var weights = new List<double>();
        for (string? cursor = null; ;)
        {
            var list = (await api.DataAsync("query($c: String) { activity(code: \"28\") { related(basis: [COLOCATION], first: 3, after: $c) { totalCount pageInfo { endCursor hasNextPage } edges { weight } } } }", new { c = cursor })).GetProperty("activity").GetProperty("related");
            weights.AddRange(list.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("weight").GetDouble()));
            cursor = list.GetProperty("pageInfo").GetProperty("endCursor").GetString();
            if (list.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) continue;
            Assert.Equal(list.GetProperty("totalCount").GetInt32(), weights.Count);
            Assert.Equal(weights.OrderDescending(), weights);
            return;
        }
    }

    [Fact]
    public async Task Cursor_OfAnotherOrderOrFilter_IsRefused()
    {
        var cursor = (await api.DataAsync("{ clusters(first: 1) { pageInfo { endCursor } } }")).GetProperty("clusters").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal([ErrorCode.InvalidCursor], await api.CodesAsync("query($c: String) { clusters(first: 1, after: $c, order: [{ name: ASC }]) { totalCount } }", new { c = cursor }));
        Assert.Equal([ErrorCode.InvalidCursor], await api.CodesAsync("query($c: String) { clusters(first: 1, after: $c, where: { kind: { eq: FEDERATION } }) { totalCount } }", new { c = cursor }));
        Assert.Equal([ErrorCode.InvalidCursor], await api.CodesAsync("query($c: String) { regions(first: 1, after: $c) { totalCount } }", new { c = cursor }));
    }

    [Fact]
    public async Task Facets_AddUpToTheTotal()
    {
        var list = (await api.DataAsync("{ agreements(where: { status: { eq: SIGNED } }) { totalCount facets(by: [SCOPE, KIND]) { field missing buckets { count } } } }")).GetProperty("agreements");
        Assert.All(list.GetProperty("facets").EnumerateArray(), facet => Assert.Equal(
            list.GetProperty("totalCount").GetInt32(),
            facet.GetProperty("missing").GetInt32() + facet.GetProperty("buckets").EnumerateArray().Sum(bucket => bucket.GetProperty("count").GetInt32())));
    }

    [Fact]
    public async Task Strings_AreFoldedUnlessExactIsAsked()
    {
        const string Query = "query($m: StringMatchMode!) { clusters(where: { name: { contains: \"queretaro\", mode: $m } }) { totalCount } }";
        Assert.Equal(1, Total(await api.DataAsync(Query, new { m = "FOLDED" })));
        Assert.Equal(0, Total(await api.DataAsync(Query, new { m = "EXACT" })));
    }

    [Fact]
    public async Task Places_NearAndWithin()
    {
        var near = await api.DataAsync("{ regions(where: { coordinates: { near: { latitude: 43.26, longitude: -2.93, kilometres: 60 } } }) { nodes { key } } }");
        Assert.Contains("region:es21", near.GetRawText(), StringComparison.Ordinal);
        var within = await api.DataAsync("{ regions(where: { coordinates: { within: { south: -60, west: -90, north: 15, east: -30 } } }) { totalCount nodes { coordinates { latitude } } } }");
        Assert.All(within.GetProperty("regions").GetProperty("nodes").EnumerateArray(), node => Assert.InRange(node.GetProperty("coordinates").GetProperty("latitude").GetDouble(), -60, 15));
    }

    [Fact]
    public async Task Search_ForgivesASlip()
    {
        var found = (await api.DataAsync("{ search(query: \"aeroclaster queretaro\") { totalCount countsByKind { value count } edges { score matchedField node { key } } } }")).GetProperty("search");
        Assert.Equal("cluster:aerocluster-de-queretaro", found.GetProperty("edges")[0].GetProperty("node").GetProperty("key").GetString());
        Assert.Equal(found.GetProperty("totalCount").GetInt32(), found.GetProperty("countsByKind").EnumerateArray().Sum(count => count.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task ResolveNames_KeepsTheOrderAndShowsTheUnknown()
    {
        var data = (await api.DataAsync("{ resolveNames(names: [\"HEGAN\", \"no such thing at all\", \"ES21\"]) { name candidates { matchedField node { key } } } }")).GetProperty("resolveNames");
        Assert.Equal("cluster:hegan", data[0].GetProperty("candidates")[0].GetProperty("node").GetProperty("key").GetString());
        Assert.Equal(0, data[1].GetProperty("candidates").GetArrayLength());
        Assert.Equal("region:es21", data[2].GetProperty("candidates")[0].GetProperty("node").GetProperty("key").GetString());
    }

    [Fact]
    public async Task Neighbourhood_KeepsItsLimitAndSaysSo()
    {
        var data = (await api.DataAsync("query($id: ID!) { neighbourhood(ids: [$id], depth: 2, limit: 5) { truncated nodes { key } links { fromKey toKey } } }", new { id = GraphQL.Types.GlobalId.Of("cluster:hegan") })).GetProperty("neighbourhood");
        Assert.True(data.GetProperty("truncated").GetBoolean());
        var keys = data.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()).ToHashSet();
        Assert.Equal(5, keys.Count);
        Assert.All(data.GetProperty("links").EnumerateArray(), link => Assert.True(keys.Contains(link.GetProperty("fromKey").GetString()) && keys.Contains(link.GetProperty("toKey").GetString())));
    }

    private static int Total(JsonElement data) => data.EnumerateObject().Single().Value.GetProperty("totalCount").GetInt32();

    private async Task<List<List<string>>> WalkAsync(string arguments, string cursorField, string more)
    {
        var pages = new List<List<string>>();
        for (string? cursor = null; ;)
        {
            var list = (await api.DataAsync($$"""query($c: String) { programmes({{arguments}}: $c, order: [{ start: DESC }]) { pageInfo { {{cursorField}} {{more}} } nodes { key } } }""", new { c = cursor })).GetProperty("programmes");
            pages.Add([.. list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!)]);
            if (!list.GetProperty("pageInfo").GetProperty(more).GetBoolean()) return pages;
            cursor = list.GetProperty("pageInfo").GetProperty(cursorField).GetString();
        }
    }
}

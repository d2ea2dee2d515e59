using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;
using FsCheck.Xunit;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    private static readonly NodeOrder[][] Orders = [[], [new(ClusterName)], [new(ClusterName, true)], [new(Founded)], [new(Founded, true)], [new(Founded, true), new(ClusterName)]];

    [Property(MaxTest = 25)]
    public async Task Pages_ForwardsAndBackwards_AreTheWholeList(int seed)
    {
        var random = new Random(seed);
        await using var fresh = await CreateAsync();
        await fresh.ApplyAsync(Sample.Changes(RandomData.Clusters(random, 40)), default);
        await using var snapshot = await fresh.OpenAsync(default);
        var selection = new Selection { Order = [.. Orders[random.Next(Orders.Length)]], Where = RandomData.Filter(random, 2) };
        var whole = Slugs(await snapshot.ListAsync(Clusters(selection with { Page = new PageRequest { Size = 100 } }), default));
        var size = random.Next(1, 7);
        Assert.Equal(whole, await Walk(snapshot, selection, new PageRequest { Size = size }));
        Assert.Equal(whole, await Walk(snapshot, selection, new PageRequest { Size = size, FromEnd = true }));
    }

    [Property(MaxTest = 25)]
    public async Task Pages_WhileRowsComeAndGo_NeitherRepeatNorMissWhatStayed(int seed)
    {
        var random = new Random(seed);
        await using var fresh = await CreateAsync();
        var stayed = RandomData.Clusters(random, 30);
        await fresh.ApplyAsync(Sample.Changes(stayed), default);
        var order = Orders[random.Next(Orders.Length)];
        var seen = new List<string>();
        var page = new PageRequest { Size = 4 };
        for (var more = true; more;)
        {
            await fresh.ApplyAsync(Sample.Changes(RandomData.Clusters(random, 2, $"new-{seen.Count}")), default);
            await using var snapshot = await fresh.OpenAsync(default);
            var found = await snapshot.ListAsync(Clusters(new Selection { Order = [.. order], Page = page }), default);
            seen.AddRange(Slugs(found));
            more = found.HasNext;
            if (more) page = page with { After = PagePosition.Of(found.Rows[^1], [.. order]) };
        }

        Assert.Equal(seen.Distinct(), seen);
        Assert.Empty(stayed.Select(cluster => cluster.Key.Slug).Except(seen));
    }

    [Property(MaxTest = 40)]
    public async Task Filters_AgreeWithANaiveEvaluation(int seed)
    {
        var random = new Random(seed);
        await using var fresh = await CreateAsync();
        var content = RandomData.Graph(random);
        await fresh.ApplyAsync(Sample.Changes(content), default);
        await using var snapshot = await fresh.OpenAsync(default);
        var filter = RandomData.Filter(random, 3);
        var naive = new NaiveFilter(content);
        var page = await snapshot.ListAsync(Clusters(new Selection { Where = filter, CountTotal = true, Page = new PageRequest { Size = 100 } }), default);
        var expected = content.OfType<Cluster>().Where(cluster => naive.Holds(filter, cluster)).Select(cluster => cluster.Key.Slug).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(expected, Slugs(page));
        Assert.Equal(expected.Length, page.TotalCount);
    }

    [Property(MaxTest = 25)]
    public async Task Versions_StepByStepOrAtOnce_HaveTheSameContent(int seed)
    {
        var random = new Random(seed);
        var content = RandomData.Graph(random);
        var everything = new RouteQuery(Route.In(LinkKind.LocatedIn), new Selection { CountTotal = true, Order = [new(ClusterName)] });
        var countries = content.OfType<ClusterGraph.Countries.Country>().Select(country => country.Key).ToArray();
        await using var atOnce = await CreateAsync();
        var whole = await atOnce.ApplyAsync(Sample.Changes(content), default);
        await using var one = await atOnce.OpenAsync(default);
        var followed = (await one.FollowAsync(countries, everything, default)).Select(Slugs).ToArray();
        await using var stepwise = await CreateAsync();
        var shuffled = content.ToArray();
        random.Shuffle(shuffled);
        var version = default(DataVersion);
        foreach (var part in shuffled.OrderBy(part => part is Link).Chunk(5)) version = await stepwise.ApplyAsync(Sample.Changes(part), default);
        Assert.Equal(whole.Fingerprint, version.Fingerprint);
        await using var other = await stepwise.OpenAsync(default);
        Assert.Equal(followed, (await other.FollowAsync(countries, everything, default)).Select(Slugs));
    }

    [Property(MaxTest = 25)]
    public async Task Versions_AfterRandomChanges_AreAsIfBuiltAnew(int seed)
    {
        var random = new Random(seed);
        await using var changing = await CreateAsync();
        var (nodes, links) = (new Dictionary<NodeKey, Node>(), new Dictionary<LinkIdentity, Link>());
        for (var i = 0; i < 8; i++)
        {
            var changes = RandomData.Changes(random, nodes, links);
            await changing.ApplyAsync(changes, default);
            await using var asked = await changing.OpenAsync(default);
            await Everything(asked);
        }

        await using var one = await changing.OpenAsync(default);
        var changed = await Everything(one);
        await using var anew = await CreateAsync();
        await anew.ApplyAsync(Sample.Changes(nodes.Values.Concat<object>(links.Values)), default);
        await using var other = await anew.OpenAsync(default);
        Assert.Equal(other.Version.Fingerprint, one.Version.Fingerprint);
        Assert.Equal(await Everything(other), changed);
    }

    /// <summary>Answers to one question of each sort, as text. Asking them also makes the indexes that the next version carries on.</summary>
    private static async Task<string[]> Everything(IGraphSnapshot snapshot)
    {
        var answers = new List<string>();
        foreach (var order in Orders) answers.AddRange(Slugs(await snapshot.ListAsync(Clusters(new Selection { Order = [.. order], Page = new PageRequest { Size = 100 } }), default)));
        var countries = await snapshot.FindByCodeAsync(NodeKind.Country, ["es", "mx", "pe"], default);
        foreach (var page in await snapshot.FollowAsync([.. countries.OfType<Node>().Select(node => node.Key)], new RouteQuery(Route.In(LinkKind.LocatedIn), new Selection { CountTotal = true }), default))
            answers.AddRange([page.TotalCount.ToString()!, .. Slugs(page)]);
        answers.AddRange((await snapshot.SearchAsync(new SearchQuery("aero", [], 100), default)).Hits.Select(hit => $"{hit.Node.Key} {hit.Score} {hit.Field}"));
        var resolved = await snapshot.ResolveNamesAsync(["nandu", "auto zinc", "mx"], [], 50, default);
        answers.AddRange(resolved.SelectMany(name => name.Candidates).Select(hit => $"{hit.Node.Key} {hit.Score} {hit.Field}"));
        answers.AddRange((await snapshot.CoverageAsync(default)).Select(coverage => $"{coverage.Country.Key} {coverage.Clusters} {coverage.Observations}"));
        var counts = await snapshot.CountAsync(default);
        answers.AddRange([.. counts.Nodes.Values.Select(count => $"{count}"), .. counts.Links.Values.Select(count => $"{count}")]);
        return [.. answers];
    }

    private static NodeQuery Clusters(Selection selection) => new([NodeKind.Cluster], selection);

    private static async Task<string[]> Walk(IGraphSnapshot snapshot, Selection selection, PageRequest page)
    {
        var seen = new List<string>();
        while (true)
        {
            var found = await snapshot.ListAsync(Clusters(selection with { Page = page }), default);
            seen.InsertRange(page.FromEnd ? 0 : seen.Count, Slugs(found));
            if (!(page.FromEnd ? found.HasPrevious : found.HasNext)) return [.. seen];
            page = page.FromEnd
                ? page with { Before = PagePosition.Of(found.Rows[0], selection.Order) }
                : page with { After = PagePosition.Of(found.Rows[^1], selection.Order) };
        }
    }
}

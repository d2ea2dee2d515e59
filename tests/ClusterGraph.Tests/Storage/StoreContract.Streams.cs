using ClusterGraph.Graph;
using FsCheck.Xunit;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    [Fact]
    public async Task Streams_OfAnEmptyStore_AreEmpty()
    {
        await using var snapshot = await store.OpenAsync(default);
        foreach (var kind in Enum.GetValues<NodeKind>()) Assert.Empty(await snapshot.NodesAsync(kind, default).ToArrayAsync());
        foreach (var kind in Enum.GetValues<LinkKind>()) Assert.Empty(await snapshot.LinksAsync(kind, default).ToArrayAsync());
    }

    [Fact]
    public async Task Nodes_StreamInKeyOrderOfOneKind()
    {
        await Put(Sample.Cluster("b"), Sample.Cluster("a-b"), Sample.Cluster("a"), Sample.Cluster("a1"), Sample.Country("es"));
        await using var snapshot = await store.OpenAsync(default);
        Assert.Equal(["cluster:a", "cluster:a-b", "cluster:a1", "cluster:b"], await snapshot.NodesAsync(NodeKind.Cluster, default).Select(node => node.Key.Text).ToArrayAsync());
    }

    [Fact]
    public async Task Links_StreamInTheOrderOfTheirIdentities()
    {
        await Put(
            Sample.Cluster("b"), Sample.Cluster("a"), Sample.Organisation("a"), Sample.Country("es"), Sample.Agreement("y"), Sample.Agreement("x"),
            Sample.Party("cluster:b", "agreement:x", LinkRole.Coordinator), Sample.Party("cluster:b", "agreement:x"), Sample.Party("country:es", "agreement:y"),
            Sample.Party("cluster:a", "agreement:y"), Sample.Party("cluster:a", "agreement:x"), Sample.Party("organisation:a", "agreement:x"),
            Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es"));
        await using var snapshot = await store.OpenAsync(default);
        var links = await snapshot.LinksAsync(LinkKind.PartyTo, default).ToArrayAsync();
        Assert.Equal(
            [
                "PARTY_TO cluster:a -> agreement:x", "PARTY_TO cluster:a -> agreement:y", "PARTY_TO cluster:b -> agreement:x",
                "PARTY_TO cluster:b -> agreement:x (COORDINATOR)", "PARTY_TO country:es -> agreement:y", "PARTY_TO organisation:a -> agreement:x",
            ],
            links.Select(link => LinkIdentity.Of(link).ToString()));
        Assert.Equal(LinkRole.Coordinator, links[3].Details.Role);
        Assert.All(links, link => Assert.Equal(Sample.Cited.AsEnumerable(), link.Citations));
    }

    [Fact]
    public async Task Links_ThatFollowFromTheirNode_AreNotStreamed()
    {
        await Put(Sample.Cluster("a"), Sample.Activity("x"), Sample.Agreement("g"), Sample.Observation("o", "cluster:a", "activity:x"), Sample.Link(LinkKind.About, "agreement:g", "activity:x"));
        await using var snapshot = await store.OpenAsync(default);
        Assert.Equal("ABOUT agreement:g -> activity:x", LinkIdentity.Of(Assert.Single(await snapshot.LinksAsync(LinkKind.About, default).ToArrayAsync())).ToString());
    }

    [Fact]
    public async Task Streams_KeepTheVersionThatWasOpened()
    {
        await Put(Sample.Cluster("a"), Sample.Cluster("b"));
        await using var snapshot = await store.OpenAsync(default);
        var seen = new List<string>();
        await foreach (var node in snapshot.NodesAsync(NodeKind.Cluster, default))
        {
            seen.Add(node.Key.Slug);
            if (seen.Count == 1) await Put(Sample.Cluster("c"));
        }

        Assert.Equal(["a", "b"], seen);
    }

    [Fact]
    public async Task Streams_StopWhenTheirReaderDoes()
    {
        await Put(Sample.Cluster("a"), Sample.Cluster("b"));
        await using var snapshot = await store.OpenAsync(default);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var node in snapshot.NodesAsync(NodeKind.Cluster, stop.Token)) await stop.CancelAsync();
        });
    }

    [Property(MaxTest = 25)]
    public async Task Streams_AreTheWholeContent(int seed)
    {
        await using var fresh = await CreateAsync();
        var content = RandomData.Graph(new Random(seed));
        await fresh.ApplyAsync(Sample.Changes(content), default);
        await using var snapshot = await fresh.OpenAsync(default);
        var (nodes, links) = (new List<Node>(), new List<Link>());
        foreach (var kind in Enum.GetValues<NodeKind>()) nodes.AddRange(await snapshot.NodesAsync(kind, default).ToArrayAsync());
        foreach (var kind in Enum.GetValues<LinkKind>()) links.AddRange(await snapshot.LinksAsync(kind, default).ToArrayAsync());
        Assert.Equal(content.OfType<Node>().Select(node => node.Key).Append(Sample.Report.Key).Order(), nodes.Select(node => node.Key).Order());
        Assert.Equal(content.OfType<Link>().Select(LinkIdentity.Of).Order(), links.Select(LinkIdentity.Of));
        await using var copy = await CreateAsync();
        Assert.Equal(snapshot.Version.Fingerprint, (await copy.ApplyAsync(new() { Nodes = [.. nodes], Links = [.. links] }, default)).Fingerprint);
    }
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    private Task<DataVersion> PutChain() => Put(
        Sample.Cluster("a"), Sample.Cluster("b"), Sample.Agreement("x"), Sample.Agreement("y"), Sample.Country("es"),
        Sample.Party("cluster:a", "agreement:x"), Sample.Party("cluster:b", "agreement:x"), Sample.Party("cluster:b", "agreement:y"),
        Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es"), Sample.Link(LinkKind.LocatedIn, "cluster:b", "country:es"));

    private async Task<(string Nodes, int Links, bool Truncated)> Around(string key, int depth, int limit, params ImmutableArray<LinkKind> links)
    {
        var found = await Read(s => s.NeighbourhoodAsync(new NeighbourhoodQuery([Sample.Key(key)], depth, limit) { Links = links }, default));
        return (string.Join(' ', found.Nodes.Select(node => node.Key.Slug)), found.Links.Count, found.Truncated);
    }

    [Fact]
    public async Task Neighbourhood_GrowsWithDepthNearestFirst()
    {
        await PutChain();
        Assert.Equal(("a", 0, false), await Around("cluster:a", 0, 10));
        Assert.Equal(("a x es", 2, false), await Around("cluster:a", 1, 10));
        Assert.Equal(("a x es b", 4, false), await Around("cluster:a", 2, 10));
        Assert.Equal(("a x es b y", 5, false), await Around("cluster:a", 3, 10));
    }

    [Fact]
    public async Task Neighbourhood_OfSomeKindsOfLink_FollowsOnlyThose()
    {
        await PutChain();
        Assert.Equal(("a es b", 2, false), await Around("cluster:a", 5, 10, LinkKind.LocatedIn));
    }

    [Fact]
    public async Task Neighbourhood_OverTheLimit_SaysThatItIsCut()
    {
        await PutChain();
        Assert.Equal(("a x", 1, true), await Around("cluster:a", 2, 2));
        Assert.Equal(("a x es b", 4, true), await Around("cluster:a", 3, 4));
        Assert.Equal(("a x es b y", 5, false), await Around("cluster:a", 3, 5));
        Assert.Equal(("", 0, true), await Around("cluster:a", 1, 0));
    }

    [Fact]
    public async Task Neighbourhood_OfNobody_IsEmpty() => Assert.Equal(("", 0, false), await Around("cluster:none", 2, 10));

    [Fact]
    public async Task Neighbourhood_OfSeveral_JoinsThem()
    {
        await PutChain();
        var found = await Read(s => s.NeighbourhoodAsync(new NeighbourhoodQuery([Sample.Key("cluster:b"), Sample.Key("cluster:a"), Sample.Key("cluster:a")], 1, 10), default));
        Assert.Equal(["cluster:a", "cluster:b", "agreement:x", "agreement:y", "country:es"], found.Nodes.Select(node => node.Key.Text));
        Assert.Equal(found.Links.Select(LinkIdentity.Of).Order(), found.Links.Select(LinkIdentity.Of));
    }
}

using ClusterGraph.Clusters;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    [Fact]
    public async Task Apply_NewNodes_GrowsVersionAndIsVisible()
    {
        var first = await Put(Sample.Cluster("a"));
        var second = await Put(Sample.Cluster("b"));
        Assert.True(second.Number > first.Number);
        Assert.Equal(second, await Read(s => ValueTask.FromResult(s.Version)));
        Assert.Equal(2, (await Read(s => s.CountAsync(default))).Nodes[NodeKind.Cluster]);
    }

    [Fact]
    public async Task Apply_SameKeyAgain_ReplacesTheNodeAndKeepsItsLinks()
    {
        await Put(Sample.Cluster("a"), Sample.Country("es"), Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es"));
        await Put(Sample.Cluster("a", "Renamed"));
        var found = await Read(s => s.FindAsync([Sample.Key("cluster:a")], default));
        Assert.Equal("Renamed", Assert.IsType<Cluster>(Assert.Single(found)).Name);
        var page = await Follow("country:es", new(Route.In(LinkKind.LocatedIn), new()));
        Assert.Equal("Renamed", Assert.Single(page.Rows).Node.Name);
    }

    [Fact]
    public async Task Apply_SameLinkAgain_ReplacesIt()
    {
        await Put(Sample.Activity("a"), Sample.Activity("b"), Sample.Related("activity:a", "activity:b", 0.5));
        await Put(Sample.Related("activity:a", "activity:b", 0.75));
        var page = await Follow("activity:b", new(Route.Both(LinkKind.RelatedTo), new()));
        Assert.Equal(0.75, Assert.Single(page.Rows).Link!.Details.Weight);
        Assert.Equal(1, (await Read(s => s.CountAsync(default))).Links[LinkKind.RelatedTo]);
    }

    [Fact]
    public async Task Apply_OneBadPart_AppliesNothingAndTellsEverything()
    {
        var before = await Put(Sample.Cluster("a"));
        var problems = await Rejected(Sample.Changes(Sample.Cluster("b"), Sample.Cluster("c", " "), Sample.Link(LinkKind.LocatedIn, "cluster:b", "country:xx")));
        Assert.Equal(["cluster:c", "LOCATED_IN cluster:b -> country:xx"], problems.Select(problem => problem.Subject));
        Assert.Equal(before, await Read(s => ValueTask.FromResult(s.Version)));
        Assert.Null(Assert.Single(await Read(s => s.FindAsync([Sample.Key("cluster:b")], default))));
    }

    [Fact]
    public async Task Apply_OtherVersionExpected_IsAConflict()
    {
        var first = await Put(Sample.Cluster("a"));
        await Put(Sample.Cluster("b"));
        var late = Sample.Changes(Sample.Cluster("c")) with { ExpectedVersion = first.Number };
        var failure = await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(late, default));
        Assert.Equal(StoreFailure.VersionConflict, failure.Failure);
        Assert.Equal(2, (await Read(s => s.CountAsync(default))).Nodes[NodeKind.Cluster]);
    }

    [Fact]
    public async Task Apply_ExpectedVersionIsCurrent_Applies()
    {
        var first = await Put(Sample.Cluster("a"));
        await Apply(Sample.Changes(Sample.Cluster("b")) with { ExpectedVersion = first.Number });
    }

    [Fact]
    public async Task Apply_Removals_TakeNodeAndLinksAway()
    {
        var located = Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es");
        await Put(Sample.Cluster("a"), Sample.Country("es"), located);
        await Apply(new ChangeSet { RemovedNodes = [Sample.Key("cluster:a")], RemovedLinks = [LinkIdentity.Of(located)] });
        Assert.Null(Assert.Single(await Read(s => s.FindAsync([Sample.Key("cluster:a")], default))));
        var counts = await Read(s => s.CountAsync(default));
        Assert.Equal((0, 0), (counts.Nodes[NodeKind.Cluster], counts.Links[LinkKind.LocatedIn]));
        Assert.Empty((await Follow("country:es", new(Route.In(LinkKind.LocatedIn), new()))).Rows);
    }

    [Fact]
    public async Task Apply_RemovedAndPutBack_IsThereOnce()
    {
        await Put(Sample.Cluster("a"), Sample.Cluster("b"));
        await Apply(new ChangeSet { RemovedNodes = [Sample.Key("cluster:a")] });
        await Put(Sample.Cluster("c"), Sample.Cluster("a"));
        Assert.Equal(["a", "b", "c"], Slugs(await List(NodeKind.Cluster, new())));
    }

    [Fact]
    public async Task Snapshot_OpenedBeforeAWrite_KeepsItsVersionOrSaysThatItCannot()
    {
        await Put(Sample.Cluster("a"));
        await using var snapshot = await store.OpenAsync(default);
        await Put(Sample.Cluster("b"));
        if (KeepsOldVersions) Assert.Equal(1, (await snapshot.CountAsync(default)).Nodes[NodeKind.Cluster]);
        else Assert.Equal(StoreFailure.Superseded, (await Assert.ThrowsAsync<StoreException>(async () => await snapshot.CountAsync(default))).Failure);
    }

    [Fact]
    public async Task Apply_ManyWritersAtOnce_EachAppliesOnce()
    {
        await Put();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => Put(Sample.Cluster($"c-{i}")))));
        Assert.Equal(20, (await Read(s => s.CountAsync(default))).Nodes[NodeKind.Cluster]);
    }

    [Fact]
    public async Task Fingerprint_DependsOnContentOnly()
    {
        object[] content = [Sample.Cluster("a"), Sample.Cluster("b"), Sample.Country("es"), Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es")];
        var forward = await Put(content);
        var changed = await Put(Sample.Cluster("a", "Other"));
        Assert.NotEqual(forward.Fingerprint, changed.Fingerprint);
        Assert.Equal(forward.Fingerprint, (await Put(Sample.Cluster("a"))).Fingerprint);
        await using var other = await CreateAsync();
        await other.ApplyAsync(Sample.Changes(Sample.Cluster("b", "Not yet")), default);
        var backward = await other.ApplyAsync(Sample.Changes(content.Reverse()), default);
        Assert.Equal(forward.Fingerprint, backward.Fingerprint);
    }

    [Fact]
    public async Task Calls_WithCancelledToken_Throw()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.OpenAsync(cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await store.ApplyAsync(Sample.Changes(), cancelled.Token));
    }
}

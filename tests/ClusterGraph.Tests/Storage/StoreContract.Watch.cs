using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Tests.Storage;

public abstract partial class StoreContract<TStore>
{
    [Fact]
    public async Task Watch_TellsWhatEachWriteChanged()
    {
        await Put(Sample.Cluster("a"));
        await using var changes = store.WatchAsync(default).GetAsyncEnumerator();
        var first = changes.MoveNextAsync();
        var put = await Put(Sample.Cluster("b"), Sample.Country("es"), Sample.Link(LinkKind.LocatedIn, "cluster:a", "country:es"));
        var removed = await Apply(new ChangeSet { RemovedNodes = [Sample.Key("cluster:b")] });
        Assert.True(await first);
        Assert.Equal(put, changes.Current.Version);
        Assert.Equal([Sample.Key("cluster:b"), Sample.Key("country:es"), Sample.Report.Key], changes.Current.Put.Order());
        Assert.Equal([NodeKind.Country, NodeKind.Cluster, NodeKind.Source], changes.Current.Kinds.AsEnumerable());
        Assert.Equal(1, changes.Current.Links);
        Assert.True(await changes.MoveNextAsync());
        Assert.Equal(removed, changes.Current.Version);
        Assert.Equal([Sample.Key("cluster:b")], changes.Current.Removed.AsEnumerable());
        Assert.Equal([NodeKind.Cluster], changes.Current.Kinds.AsEnumerable());
    }

    [Fact]
    public async Task Watch_RefusedWrite_IsNotTold()
    {
        await using var changes = store.WatchAsync(default).GetAsyncEnumerator();
        var first = changes.MoveNextAsync();
        await Rejected(Sample.Changes(Sample.Cluster("a", " ")));
        var applied = await Put(Sample.Cluster("a"));
        Assert.True(await first);
        Assert.Equal(applied, changes.Current.Version);
    }

    [Fact]
    public async Task Watch_SlowReader_LosesTheOldestOnly()
    {
        await using var changes = store.WatchAsync(default).GetAsyncEnumerator();
        var first = changes.MoveNextAsync();
        var last = await Put(Sample.Cluster("a"));
        Assert.True(await first);
        for (var i = 0; i < 200; i++) last = await Put(Sample.Cluster("a", $"Name {i}"));
        var before = changes.Current.Version.Number;
        while (changes.Current.Version != last)
        {
            Assert.True(await changes.MoveNextAsync());
            Assert.True(changes.Current.Version.Number > before);
            before = changes.Current.Version.Number;
        }
    }

    [Fact]
    public async Task Watch_Cancelled_Ends()
    {
        using var stop = new CancellationTokenSource();
        await using var changes = store.WatchAsync(stop.Token).GetAsyncEnumerator();
        var first = changes.MoveNextAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await first);
    }

    [Fact]
    public async Task Watch_ManyKeys_ListsSomeAndSaysSo()
    {
        await using var changes = store.WatchAsync(default).GetAsyncEnumerator();
        var first = changes.MoveNextAsync();
        await Put([.. Enumerable.Range(0, DataChange.MostKeys + 1).Select(i => Sample.Cluster($"c-{i}"))]);
        Assert.True(await first);
        Assert.Equal((DataChange.MostKeys, true), (changes.Current.Put.Length, changes.Current.IsTruncated));
    }
}

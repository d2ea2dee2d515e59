using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Files;
using ClusterGraph.Storage.Memory;
using ClusterGraph.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ClusterGraph.Tests.Storage.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Restart_AfterRandomChanges_KeepsVersionAndContent(int seed)
    {
        var random = new Random(seed);
        var (nodes, links) = (new Dictionary<NodeKey, Node>(), new Dictionary<LinkIdentity, Link>());
        for (var i = 0; i < 6; i++)
        {
            DataVersion written;
            await using (var store = Open()) written = await store.ApplyAsync(RandomData.Changes(random, nodes, links), default);
            await using var again = Open();
            await using var snapshot = await again.OpenAsync(default);
            Assert.Equal(written, snapshot.Version);
            Assert.Equal(nodes.Keys.Order(), (await snapshot.FindAsync([.. nodes.Keys.Order()], default)).Select(node => node!.Key));
            Assert.Equal(links.Count, (await snapshot.CountAsync(default)).Links[LinkKind.LocatedIn]);
        }
    }

    [Fact]
    public async Task Restart_GoesOnCounting()
    {
        await using (var store = Open()) await store.ApplyAsync(Sample.Changes(Sample.Cluster("a")), default);
        await using var again = Open();
        Assert.Equal(2, (await again.ApplyAsync(Sample.Changes(Sample.Cluster("b")) with { ExpectedVersion = 1 }, default)).Number);
    }

    [Fact]
    public async Task Format1_OpensForEver()
    {
        File.Copy(Path.Combine(Repository.Fixture("stores"), "format-1", StoreFile.Name), Path.Combine(folder.Path, StoreFile.Name));
        await using var store = Open();
        await using var snapshot = await store.OpenAsync(default);
        Assert.Equal("2-cabb1d3800bc936cf3dcb510044fd0e8", snapshot.Version.ToString());
        await using var memory = new MemoryStore();
        var expected = default(DataVersion);
        foreach (var changes in FormatFixture.Changes) expected = await memory.ApplyAsync(changes, default);
        Assert.Equal(expected, snapshot.Version);
        Assert.Equal(2, store.ReadHistory().Count);
        await store.ApplyAsync(Sample.Changes(Sample.Cluster("b")), default);
    }

    [Fact]
    public async Task History_SaysWhenWhoWhatAndWhatWasThereBefore()
    {
        await FormatFixture.WriteAsync(folder.Path);
        await using var store = Open();
        var history = store.ReadHistory();
        Assert.Equal([1, 2], history.Select(entry => entry.Version.Number));
        Assert.All(history, entry => Assert.Equal(FormatFixture.At, entry.At));
        Assert.Equal(("Ana", "first load", Sample.Cited[0]), (history[0].Note.Author, history[0].Note.Text, Assert.Single(history[0].Note.Citations)));
        Assert.All(history[0].Changes, change => Assert.True(!change.IsRemoval && change.Before is null));
        Assert.Equal(
            ["cluster:gone", "LOCATED_IN cluster:gone -> country:es", "cluster:aero", "LOCATED_IN cluster:aero -> country:es"],
            history[1].Changes.Select(change => change.Subject));
        Assert.Equal([true, true, false, false], history[1].Changes.Select(change => change.IsRemoval));
        Assert.Contains("Aeronáutica «Ñ»", history[1].Changes[2].Before, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(store.ReadHistory(after: 1)).Version.Number);
    }

    [Fact]
    public async Task Apply_Rejected_LeavesNoTrace()
    {
        await using (var store = Open())
        {
            await store.ApplyAsync(Sample.Changes(Sample.Cluster("a")), default);
            await Assert.ThrowsAsync<ChangeSetRejectedException>(async () => await store.ApplyAsync(Sample.Changes(Sample.Cluster("b", " ")), default));
            Assert.Single(store.ReadHistory());
        }

        await using var again = Open();
        await using var snapshot = await again.OpenAsync(default);
        Assert.Equal(1, snapshot.Version.Number);
    }

    [Fact]
    public async Task Apply_AfterDispose_Throws()
    {
        var store = Open();
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.ApplyAsync(Sample.Changes(), default));
    }

    private FileStore Open() => FileStore.Open(folder.Path, new FakeTimeProvider(FormatFixture.At));
}

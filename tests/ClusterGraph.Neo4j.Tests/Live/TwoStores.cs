using ClusterGraph.Bolt.Tests.Live;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Tests.Live;

/// <summary>The same data in memory and on the server, one version of each.</summary>
internal sealed class TwoStores : IAsyncDisposable
{
    private readonly List<IAsyncDisposable> open = [];

    private TwoStores()
    {
    }

    public IGraphSnapshot Memory { get; private set; } = null!;

    public IGraphSnapshot Neo4j { get; private set; } = null!;

    public static async Task<TwoStores> WithAsync(LiveFixture live, ChangeSet changes)
    {
        var stores = new TwoStores();
        stores.Memory = await stores.OpenAsync(new MemoryStore(), changes);
        stores.Neo4j = await stores.OpenAsync(await EmptyStore.OnAsync(live), changes);
        return stores;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var part in open.AsEnumerable().Reverse()) await part.DisposeAsync();
    }

    private async Task<IGraphSnapshot> OpenAsync(IGraphStore store, ChangeSet changes)
    {
        open.Add(store);
        await store.ApplyAsync(changes, default);
        var snapshot = await store.OpenAsync(default);
        open.Add(snapshot);
        return snapshot;
    }
}

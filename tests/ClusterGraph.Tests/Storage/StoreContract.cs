using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

/// <summary>What every store must do, and do alike. A store's own suite is a subclass that says how to make an empty one.</summary>
/// <typeparam name="TStore">The store; <see cref="StoreContractTests"/> fails when one has no suite.</typeparam>
public abstract partial class StoreContract<TStore> : IAsyncLifetime where TStore : IGraphStore
{
    private TStore store = default!;

    /// <summary>Whether a snapshot goes on answering from its version after a write; where not, it says that it is superseded.</summary>
    protected virtual bool KeepsOldVersions => true;

    /// <summary>An empty store. Stores that were made before may be empty then too, for they may share the one database that a server has.</summary>
    protected abstract ValueTask<TStore> CreateAsync();

    public async Task InitializeAsync() => store = await CreateAsync();

    public async Task DisposeAsync() => await store.DisposeAsync();

    private async Task<DataVersion> Put(params object[] content) => await store.ApplyAsync(Sample.Changes(content), default);

    private async Task<DataVersion> Apply(ChangeSet changes) => await store.ApplyAsync(changes, default);

    private async Task<ImmutableArray<Problem>> Rejected(ChangeSet changes) =>
        (await Assert.ThrowsAsync<ChangeSetRejectedException>(async () => await store.ApplyAsync(changes, default))).Problems;

    private async Task<T> Read<T>(Func<IGraphSnapshot, ValueTask<T>> read)
    {
        await using var snapshot = await store.OpenAsync(default);
        return await read(snapshot);
    }

    private Task<NodePage> List(NodeKind kind, Selection selection) => Read(s => s.ListAsync(new NodeQuery([kind], selection), default));

    private async Task<string[]> Slugs(NodeKind kind, NodeFilter where) => Slugs(await List(kind, new Selection { Where = where }));

    private async Task<NodePage> Follow(string parent, RouteQuery query) => Assert.Single(await Read(s => s.FollowAsync([Sample.Key(parent)], query, default)));

    private static string[] Slugs(NodePage page) => [.. page.Rows.Select(row => row.Node.Key.Slug)];
}

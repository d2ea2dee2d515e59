using ClusterGraph.Graph;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Hosting;

/// <summary>A store whose calls are measured.</summary>
internal sealed class MeasuredStore(IGraphStore store) : IGraphStore
{
    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellationToken) =>
        StoreCalls.MeasureAsync<IGraphSnapshot>("open", async () => new MeasuredSnapshot(await store.OpenAsync(cancellationToken)));

    public ValueTask<DataVersion> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) => StoreCalls.MeasureAsync("apply", () => store.ApplyAsync(changes, cancellationToken));

    public IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken) => store.WatchAsync(cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}

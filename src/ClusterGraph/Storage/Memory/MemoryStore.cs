using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>The embedded store: the whole graph in memory, one immutable version after the other. Nothing outlives the process.</summary>
public sealed class MemoryStore : IGraphStore
{
    private readonly GraphVersions versions = new(GraphVersion.Empty);

    /// <summary>Whether anybody follows the changes.</summary>
    public bool IsWatched => versions.IsWatched;

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult(versions.Open(cancellationToken));

    public ValueTask<DataVersion> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) =>
        versions.ApplyAsync(changes, static (_, _) => { }, cancellationToken);

    public IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken) => versions.WatchAsync(cancellationToken);

    public ValueTask DisposeAsync() => versions.DisposeAsync();
}

using ClusterGraph.Graph;

namespace ClusterGraph.Storage;

/// <summary>Where the graph lives. Reads come through a snapshot, one consistent version a request; every write is one change set, applied as a whole or not at all.</summary>
public interface IGraphStore : IAsyncDisposable
{
    /// <summary>Opens the latest version for reading.</summary>
    /// <exception cref="StoreException">The store does not answer.</exception>
    ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Validates and applies a change set; the new version is visible to snapshots opened afterwards.</summary>
    /// <exception cref="ChangeSetRejectedException">Some rule of the data is broken; nothing was applied. Lists all problems.</exception>
    /// <exception cref="StoreException">The store does not answer, or the data moved on from the expected version; nothing was applied.</exception>
    ValueTask<DataVersion> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken);

    /// <summary>The changes that are applied from the first step of the enumeration on, in their order. A reader that is too slow loses the oldest, never the newest: the version numbers show the gap.</summary>
    /// <exception cref="StoreException">The store does not answer.</exception>
    IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken);
}

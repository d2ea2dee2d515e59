using ClusterGraph.Graph;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Storage.Memory;

/// <summary>The embedded store: the whole graph in memory, one immutable version after the other.</summary>
/// <remarks>One writer at a time; readers never wait, they keep the version that they opened. Nothing outlives the process.</remarks>
public sealed class MemoryStore : IGraphStore
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly ChangeFeed feed = new();
    private volatile GraphVersion current = GraphVersion.Empty;

    /// <summary>Whether anybody follows the changes.</summary>
    public bool IsWatched => feed.IsWatched;

    public ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult<IGraphSnapshot>(new MemorySnapshot(current));
    }

    public async ValueTask<DataVersion> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            var version = current;
            if (changes.ExpectedVersion is { } expected && expected != version.Graph.Version.Number)
                throw new StoreException(StoreFailure.VersionConflict, $"The data is at version {version.Graph.Version.Number}, not at {expected} any more. Read it again and decide anew.");
            var problems = ChangeSetCheck.Problems(changes, version.Graph);
            if (!problems.IsEmpty) throw new ChangeSetRejectedException(problems);
            cancellationToken.ThrowIfCancellationRequested();
            current = version.Next(changes);
            feed.Tell(changes, current.Graph.Version);
            return current.Graph.Version;
        }
        finally
        {
            writing.Release();
        }
    }

    public IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken) => feed.WatchAsync(cancellationToken);

    public ValueTask DisposeAsync()
    {
        feed.End();
        writing.Dispose();
        return ValueTask.CompletedTask;
    }
}

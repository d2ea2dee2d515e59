using ClusterGraph.Graph;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Storage.Memory;

/// <summary>The embedded store: the whole graph in memory, one immutable version after the other.</summary>
/// <remarks>One writer at a time; readers never wait, they keep the version that they opened. Nothing outlives the process.</remarks>
public sealed class MemoryStore : IGraphStore
{
    private readonly SemaphoreSlim writing = new(1, 1);
    private volatile GraphVersion current = GraphVersion.Empty;

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
            return current.Graph.Version;
        }
        finally
        {
            writing.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        writing.Dispose();
        return ValueTask.CompletedTask;
    }
}

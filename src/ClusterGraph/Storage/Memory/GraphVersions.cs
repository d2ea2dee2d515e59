using ClusterGraph.Graph;
using ClusterGraph.Storage.Rules;

namespace ClusterGraph.Storage.Memory;

/// <summary>One immutable version of the graph after the other, for a store that answers from memory.</summary>
/// <remarks>One writer at a time; readers never wait, they keep the version that they opened.</remarks>
internal sealed class GraphVersions(GraphVersion first) : IAsyncDisposable
{
    // From here on, a load is kept by one core while another makes its graph.
    private const int Large = 10_000;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly ChangeFeed feed = new();
    private volatile GraphVersion current = first;
    private bool isClosed;

    public bool IsWatched => feed.IsWatched;

    public IGraphSnapshot Open(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new MemorySnapshot(current);
    }

    /// <summary>Validates a change set, keeps it, and makes it visible.</summary>
    /// <param name="changes">What is to be written.</param>
    /// <param name="keep">Makes the change durable, given the graph before it and, once it asks, the version after it; the change is not visible before, and never when this throws.</param>
    /// <param name="cancellationToken">Heeded until the change is kept.</param>
    public async ValueTask<DataVersion> ApplyAsync(ChangeSet changes, Action<KnowledgeGraph, Func<DataVersion>> keep, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(isClosed, this);
            var version = current;
            Check(changes, version.Graph);
            cancellationToken.ThrowIfCancellationRequested();
            var making = changes.Nodes.Length + changes.Links.Length < Large ? Task.FromResult(version.Next(changes)) : Task.Run(() => version.Next(changes), CancellationToken.None);
            keep(version.Graph, () => making.GetAwaiter().GetResult().Graph.Version);
            var next = await making;
            current = next;
            if (feed.IsWatched) feed.Tell(DataChange.Of(changes, next.Graph.Version));
            return next.Graph.Version;
        }
        finally
        {
            writing.Release();
        }
    }

    public IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken) => feed.WatchAsync(cancellationToken);

    /// <summary>Ends all enumerations, and waits for the writer; nothing is written afterwards.</summary>
    public async ValueTask DisposeAsync()
    {
        feed.End();
        await writing.WaitAsync(CancellationToken.None);
        isClosed = true;
        writing.Release();
    }

    private static void Check(ChangeSet changes, KnowledgeGraph graph)
    {
        ChangeSetCheck.ThrowIfMoved(changes, graph.Version.Number);
        var problems = ChangeSetCheck.Problems(changes, graph);
        if (!problems.IsEmpty) throw new ChangeSetRejectedException(problems);
    }
}

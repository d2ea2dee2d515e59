using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>A transaction that its caller ends. Disposing one that was not committed rolls it back. It is never retried.</summary>
public sealed class ExplicitTransaction : Transaction, IAsyncDisposable
{
    internal ExplicitTransaction(Work work)
        : base(work)
    {
    }

    /// <summary>Fails with <see cref="CommitOutcomeUnknownException"/> when the connection is lost meanwhile; after any other failure nothing was applied.</summary>
    public Task CommitAsync(CancellationToken cancellation = default) => CommitOnceAsync(cancellation);

    /// <summary>Does nothing when the transaction has ended already.</summary>
    public Task RollbackAsync(CancellationToken cancellation = default) => RollbackOnceAsync(cancellation);

    public async ValueTask DisposeAsync() => await AbandonAsync();
}

using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>
/// A line of transactions, one after the other, each seeing what the earlier ones wrote. It holds a connection only while one runs, is cheap to make,
/// and is used by one task at a time. Every method fails with a <see cref="BoltException"/>.
/// </summary>
public sealed class Session : IAsyncDisposable
{
    private readonly SessionCore _core;
    private readonly RetryLoop _retries;
    private ResultCursor? _cursor;
    private Transaction? _transaction;

    internal Session(SessionCore core, RetryLoop retries) => (_core, _retries) = (core, retries);

    /// <summary>What a later transaction must wait for to see what this session has seen and written.</summary>
    public BookmarkChain Bookmarks => _core.Bookmarks;

    /// <summary>
    /// Runs one query as its own transaction, in the session's mode; never repeated. When the connection is lost or the wait is cancelled, a write may have
    /// been applied all the same. A result of the session that is still open is read into memory.
    /// </summary>
    public async Task<ResultCursor> RunAsync(Query query, TransactionOptions? options = null, CancellationToken cancellation = default)
    {
        var work = await StartAsync(_core.Options.Mode, ApiKind.AutoCommit, options, cancellation);
        return _cursor = await new AutoCommit(work).RunAsync(query, cancellation);
    }

    /// <summary>Begins a transaction, in the session's mode, that the caller ends and nobody retries.</summary>
    public async Task<ExplicitTransaction> BeginAsync(TransactionOptions? options = null, CancellationToken cancellation = default)
    {
        var transaction = new ExplicitTransaction(await StartAsync(_core.Options.Mode, ApiKind.UnmanagedTransaction, options, cancellation));
        _transaction = transaction;
        await transaction.BeginAsync(waits: true, cancellation);
        return transaction;
    }

    /// <summary>Runs <paramref name="work"/> in a transaction that reads; see <see cref="ExecuteWriteAsync"/>.</summary>
    public Task<T> ExecuteReadAsync<T>(Func<Transaction, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellation = default) =>
        ExecuteAsync(AccessMode.Read, work, options, cancellation);

    /// <summary>
    /// Runs <paramref name="work"/> in a transaction and commits it when it returns; when it fails with something that another attempt may mend, runs it
    /// again, so it must have no effect outside the transaction. <see cref="CommitOutcomeUnknownException"/> is not retried.
    /// </summary>
    public Task<T> ExecuteWriteAsync<T>(Func<Transaction, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellation = default) =>
        ExecuteAsync(AccessMode.Write, work, options, cancellation);

    /// <summary>Discards an open result and rolls back an open transaction. Fails when an auto-commit query that was not read to its end turns out to have failed.</summary>
    public async ValueTask DisposeAsync()
    {
        var (cursor, transaction) = (_cursor, _transaction);
        (_cursor, _transaction) = (null, null);
        if (transaction is { IsOpen: true })
        {
            await transaction.AbandonAsync();
        }

        if (cursor is { IsFinished: false } && !cursor.HasFailed)
        {
            await cursor.ConsumeAsync();
        }
    }

    private async Task<T> ExecuteAsync<T>(AccessMode mode, Func<Transaction, Task<T>> work, TransactionOptions? options, CancellationToken cancellation)
    {
        Transaction? transaction = null;
        return await _retries.RunAsync(AttemptAsync, failure => failure as BoltException ?? transaction?.Failure as BoltException, cancellation);

        async Task<T> AttemptAsync()
        {
            transaction = null;
            transaction = new Transaction(await StartAsync(mode, ApiKind.ManagedTransaction, options, cancellation));
            _transaction = transaction;
            await transaction.BeginAsync(waits: false, cancellation);
            try
            {
                var result = await work(transaction);
                await transaction.CommitOnceAsync(cancellation);
                return result;
            }
            catch
            {
                await transaction.AbandonAsync();
                throw;
            }
        }
    }

    private async Task<Work> StartAsync(AccessMode mode, ApiKind kind, TransactionOptions? options, CancellationToken cancellation)
    {
        if (_transaction is { IsOpen: true })
        {
            throw new InvalidOperationException("The session has an open transaction.");
        }

        if (_cursor is { } open)
        {
            _cursor = null;
            await open.BufferAsync(cancellation);
        }

        return await _core.StartAsync(mode, kind, options, cancellation);
    }
}

using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>A transaction as the work inside it sees it. It is used by one task at a time, and not after the work has returned.</summary>
public class Transaction : IResultOwner
{
    private readonly Work _work;
    private readonly List<ResultCursor> _cursors = [];
    private Exchange? _begin;
    private Exception? _failure;

    internal Transaction(Work work) => _work = work;

    Exception? IResultOwner.Failure => _failure;

    internal Exception? Failure => _failure;

    internal bool IsOpen { get; private set; } = true;

    private BoltConnection Connection => _work.Connection;

    /// <summary>
    /// Runs a query and returns when the server has accepted it. Fails with a <see cref="BoltException"/>, after which the transaction is lost, and with
    /// <see cref="InvalidOperationException"/> when it was lost or ended before.
    /// </summary>
    public async Task<ResultCursor> RunAsync(Query query, CancellationToken cancellation = default)
    {
        ThrowIfEnded();
        try
        {
            var cursor = new ResultCursor(new ResultSource(Connection, this, query, _work.FetchSize, null));
            _cursors.Add(cursor);
            await Connection.FlushAsync(cancellation);
            await BegunAsync(cancellation);
            await Connection.ReceiveAsync(cursor.Running, cancellation);
            cursor.Running.ThrowIfFailed();
            return cursor;
        }
        catch (Exception failure) when (failure is BoltException or OperationCanceledException)
        {
            _failure ??= failure;
            throw;
        }
    }

    bool IResultOwner.IsLatest(ResultCursor cursor) => ReferenceEquals(_cursors[^1], cursor);

    ValueTask IResultOwner.CompleteAsync(IReadOnlyDictionary<string, Value> metadata) => ValueTask.CompletedTask;

    ValueTask IResultOwner.FailAsync(Exception failure)
    {
        _failure ??= failure;
        return ValueTask.CompletedTask;
    }

    /// <summary>Prepares BEGIN, and waits for its answer or leaves it to be sent with the first query.</summary>
    internal async Task BeginAsync(bool waits, CancellationToken cancellation)
    {
        try
        {
            _work.PostUsage();
            _begin = Connection.Post(Request.Begin(Extra.For(Connection.Version, _work.Scope)));
            if (waits)
            {
                await Connection.FlushAsync(cancellation);
                await BegunAsync(cancellation);
            }
        }
        catch (Exception failure)
        {
            await EndAsync(failure);
            throw;
        }
    }

    /// <summary>Discards what was not read, and commits. What fails before COMMIT is sent leaves nothing behind.</summary>
    internal async Task CommitOnceAsync(CancellationToken cancellation)
    {
        ThrowIfEnded();
        try
        {
            await ReadyAsync(cancellation);
            var commit = Connection.Post(Request.Commit);
            await Commit.SendAsync(Connection, commit, _work.Scope.Mode, cancellation);
            IsOpen = false;
            await _work.SucceedAsync(commit.Metadata);
        }
        catch (Exception failure)
        {
            await EndAsync(failure);
            throw;
        }
    }

    /// <summary>Undoes everything, unless the server already has.</summary>
    internal async Task RollbackOnceAsync(CancellationToken cancellation)
    {
        if (!IsOpen)
        {
            return;
        }

        try
        {
            if (_failure is null)
            {
                await ReadyAsync(cancellation);
                var rollback = Connection.Post(Request.Rollback);
                await Connection.FlushAndReceiveAsync(rollback, cancellation);
                rollback.ThrowIfFailed();
            }
        }
        catch (Exception failure)
        {
            await EndAsync(failure);
            throw;
        }

        await EndAsync(_failure);
    }

    /// <summary>Undoes everything; a connection that fails at it takes the transaction with it all the same.</summary>
    internal async Task AbandonAsync()
    {
        try
        {
            await RollbackOnceAsync(CancellationToken.None);
        }
        catch (BoltException)
        {
            // The server drops what was not committed.
        }
    }

    private async Task ReadyAsync(CancellationToken cancellation)
    {
        if (_begin is not null)
        {
            await Connection.FlushAsync(cancellation);
            await BegunAsync(cancellation);
        }

        foreach (var cursor in _cursors.Where(cursor => !cursor.IsFinished))
        {
            await cursor.ConsumeAsync(cancellation);
        }
    }

    private async ValueTask BegunAsync(CancellationToken cancellation)
    {
        if (_begin is { } begin)
        {
            await Connection.ReceiveAsync(begin, cancellation);
            begin.ThrowIfFailed();
            _work.Started(begin.Metadata);
            _begin = null;
        }
    }

    private ValueTask EndAsync(Exception? failure)
    {
        IsOpen = false;
        _failure ??= failure;
        return _work.EndAsync(failure);
    }

    private void ThrowIfEnded()
    {
        if (_failure is not null)
        {
            throw new InvalidOperationException($"The transaction was lost: {_failure.Message}", _failure);
        }

        if (!IsOpen)
        {
            throw new InvalidOperationException("The transaction has ended.");
        }
    }
}

using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>The connections to one server: at most so many, the last returned used first, old and dead ones closed.</summary>
internal sealed class ConnectionPool(ServerAddress address, ConnectionOpener opener, DriverOptions options)
{
    private readonly Lock _lock = new();
    private readonly Stack<BoltConnection> _idle = new();
    private readonly SemaphoreSlim _slots = new(options.MaxConnectionsPerServer);
    private int _generation;
    private bool _isClosed;

    public ServerAddress Address => address;

    /// <summary>How many connections are lent out or about to be.</summary>
    public int InUse => options.MaxConnectionsPerServer - _slots.CurrentCount;

    public int Idle
    {
        get
        {
            lock (_lock)
            {
                return _idle.Count;
            }
        }
    }

    /// <summary>Fails with <see cref="ServiceUnavailableException"/> when none can be opened, or none was returned in time.</summary>
    public async ValueTask<BoltConnection> AcquireAsync(CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.AcquisitionTimeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        var holdsSlot = false;
        try
        {
            await _slots.WaitAsync(either.Token);
            holdsSlot = true;
            return await IdleAsync() ?? await opener.OpenAsync(address, _generation, either.Token);
        }
        catch (Exception failure)
        {
            if (holdsSlot)
            {
                _slots.Release();
            }

            cancellation.ThrowIfCancellationRequested();
            throw failure is OperationCanceledException ? Exhausted(failure) : failure;
        }
    }

    /// <summary>Takes a connection back; one that is not clean is reset first, or closed.</summary>
    public async ValueTask ReleaseAsync(BoltConnection connection)
    {
        connection.Observer = null;
        try
        {
            if (connection.IsUsable && IsCurrent(connection) && (connection.IsClean || await connection.TryResetAsync(BoltConnection.ResetPatience)))
            {
                connection.IdleSince = options.Time.GetTimestamp();
                if (TryKeep(connection))
                {
                    return;
                }
            }

            await connection.CloseAsync();
        }
        finally
        {
            _slots.Release();
        }
    }

    /// <summary>Closes what is idle, and lets what is lent out be closed when it returns.</summary>
    public async ValueTask RetireAsync(bool forGood = false)
    {
        BoltConnection[] idle;
        lock (_lock)
        {
            _generation++;
            _isClosed |= forGood;
            idle = [.. _idle];
            _idle.Clear();
        }

        foreach (var connection in idle)
        {
            await connection.CloseAsync();
        }
    }

    private async ValueTask<BoltConnection?> IdleAsync()
    {
        while (TryTake() is { } connection)
        {
            var isYoung = options.Time.GetElapsedTime(connection.OpenedAt) < options.ConnectionLifetime && IsCurrent(connection);
            if (isYoung && (!IsDoubtful(connection) || await connection.TryResetAsync(BoltConnection.ResetPatience)))
            {
                return connection;
            }

            await connection.CloseAsync();
        }

        return null;
    }

    private bool IsDoubtful(BoltConnection connection) =>
        connection.HasUnexpectedInput
        || (options.LivenessCheckAfter is { } threshold && options.Time.GetElapsedTime(connection.IdleSince) >= threshold);

    private bool IsCurrent(BoltConnection connection) => connection.Generation == Volatile.Read(ref _generation) && !_isClosed;

    private BoltConnection? TryTake()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(Driver));
            return _idle.TryPop(out var connection) ? connection : null;
        }
    }

    private bool TryKeep(BoltConnection connection)
    {
        lock (_lock)
        {
            if (_isClosed || connection.Generation != _generation)
            {
                return false;
            }

            _idle.Push(connection);
            return true;
        }
    }

    private ServiceUnavailableException Exhausted(Exception inner) => new(
        $"No connection to {address} became free within {options.AcquisitionTimeout}; {options.MaxConnectionsPerServer} are the limit.", inner, isRetryable: false);
}

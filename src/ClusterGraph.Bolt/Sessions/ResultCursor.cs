using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>
/// The records of a query, read once and in order, as they come: the server sends a batch of the fetch size, and the next one when most of it was read.
/// Read it to the end, consume it, or dispose it, before the next query of the same transaction if its records are many.
/// Every method fails with a <see cref="BoltException"/> when the query fails, which may be in the middle of its records.
/// </summary>
public sealed class ResultCursor : IAsyncEnumerable<Record>, IAsyncDisposable
{
    private readonly ResultSource _source;
    private readonly Queue<Value[]> _ready = new();
    private readonly Exchange _run;
    private Exchange _batch;
    private RecordKeys? _keys;
    private bool _isDiscarding;
    private bool _hasRecords;
    private ResultSummary? _summary;

    internal ResultCursor(ResultSource source)
    {
        _source = source;
        var scope = source.Scope is null ? [] : Extra.For(Connection.Version, source.Scope);
        _run = Connection.Post(Request.Run(source.Query.Text, source.Query.Parameters, scope));
        _batch = Connection.Post(Request.Pull(source.FetchSize, null), Take);
    }

    /// <summary>The columns.</summary>
    public IReadOnlyList<string> Keys => KeysOf().Names;

    internal Exchange Running => _run;

    internal bool IsFinished => _summary is not null;

    internal bool HasFailed => _source.Owner.Failure is not null;

    private BoltConnection Connection => _source.Connection;

    private bool HasMore => _batch.Metadata.TryGetValue("has_more", out var more) && more == true;

    /// <summary>The next record, or null at the end.</summary>
    public ValueTask<Record?> NextAsync(CancellationToken cancellation = default)
    {
        ThrowIfUnreadable();
        return !MayAskAhead() && _ready.TryDequeue(out var values)
            ? ValueTask.FromResult<Record?>(new Record(KeysOf(), values))
            : NextSlowlyAsync(cancellation);
    }

    /// <summary>The record that <see cref="NextAsync"/> would return, without going on to it.</summary>
    public async ValueTask<Record?> PeekAsync(CancellationToken cancellation = default)
    {
        ThrowIfUnreadable();
        await AdvanceAsync(cancellation);
        return _ready.TryPeek(out var values) ? new Record(KeysOf(), values) : null;
    }

    /// <summary>All records that are left.</summary>
    public async Task<IReadOnlyList<Record>> ToListAsync(CancellationToken cancellation = default)
    {
        var records = new List<Record>();
        while (await NextAsync(cancellation) is { } record)
        {
            records.Add(record);
        }

        return records;
    }

    /// <summary>The only record that is left; fails with <see cref="InvalidOperationException"/> when there is none or another.</summary>
    public async Task<Record> SingleAsync(CancellationToken cancellation = default)
    {
        var record = await NextAsync(cancellation) ?? throw new InvalidOperationException("One record was expected, and there is none.");
        return await PeekAsync(cancellation) is null ? record : throw new InvalidOperationException("One record was expected, and there are more.");
    }

    /// <summary>Drops what is left, without having it sent, and tells what the query did.</summary>
    public async Task<ResultSummary> ConsumeAsync(CancellationToken cancellation = default)
    {
        if (_summary is null)
        {
            ThrowIfUnreadable();
            await DiscardAsync(cancellation);
        }

        _ready.Clear();
        return _summary!;
    }

    /// <summary>Drops what is left; does not fail.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_summary is null && _source.Owner.Failure is null)
            {
                await DiscardAsync(CancellationToken.None);
            }
        }
        catch (BoltException)
        {
            // Whoever wanted to know read the result.
        }
    }

    public async IAsyncEnumerator<Record> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        while (await NextAsync(cancellationToken) is { } record)
        {
            yield return record;
        }
    }

    /// <summary>Brings everything that is left into memory, so that the connection is free.</summary>
    internal async ValueTask BufferAsync(CancellationToken cancellation)
    {
        while (_summary is null && _source.Owner.Failure is null)
        {
            await StepAsync(-1, cancellation);
        }
    }

    /// <summary>When few records are left, takes those that have arrived; tells whether the batch came to its end and another follows.</summary>
    private bool MayAskAhead()
    {
        if (_summary is not null || _ready.Count > _source.FetchSize / 10 * 3)
        {
            return false;
        }

        try
        {
            while (!_batch.IsDone && _ready.Count < _source.FetchSize && Connection.TryReceiveArrived())
            {
            }
        }
        catch (BoltException)
        {
            // The batch has failed by it, and whoever comes to its end is told.
        }

        return _batch.Succeeded && HasMore && _ready.Count > 0 && _ready.Count <= _source.FetchSize / 10 * 3;
    }

    private async ValueTask<Record?> NextSlowlyAsync(CancellationToken cancellation)
    {
        if (_ready.Count > 0)
        {
            await StepAsync(_source.FetchSize, cancellation);
        }

        await AdvanceAsync(cancellation);
        return _ready.TryDequeue(out var values) ? new Record(KeysOf(), values) : null;
    }

    /// <summary>Goes on until a record is ready or the result has ended.</summary>
    private async ValueTask AdvanceAsync(CancellationToken cancellation)
    {
        while (_ready.Count == 0 && _summary is null)
        {
            await StepAsync(_source.FetchSize, cancellation);
        }
    }

    private async ValueTask DiscardAsync(CancellationToken cancellation)
    {
        _isDiscarding = true;
        while (_summary is null)
        {
            await StepAsync(_source.FetchSize, cancellation);
        }
    }

    /// <summary>One message further, one batch further, or to the end.</summary>
    private async ValueTask StepAsync(long fetchSize, CancellationToken cancellation)
    {
        try
        {
            if (!_batch.IsDone)
            {
                if (!Connection.TryReceive())
                {
                    await Connection.FillAsync(cancellation);
                }

                return;
            }

            _batch.ThrowIfFailed();
            if (HasMore)
            {
                _batch = Connection.Post(NextRequest(fetchSize), Take);
                await Connection.FlushAsync(cancellation);
                return;
            }

            _summary = SummaryReader.Read(_source, _run.Metadata, _batch.Metadata, _hasRecords);
            await _source.Owner.CompleteAsync(_batch.Metadata);
        }
        catch (Exception failure) when (_summary is null && failure is (BoltException or OperationCanceledException))
        {
            await _source.Owner.FailAsync(failure);
            throw;
        }
    }

    private Request NextRequest(long fetchSize)
    {
        var isOld = !_source.Owner.IsLatest(this);
        long? queryId = isOld && _run.Metadata.TryGetValue("qid", out var id) && id.Kind == ValueKind.Integer ? id.AsInteger() : null;
        return _isDiscarding ? Request.DiscardAll(queryId) : Request.Pull(fetchSize, queryId);
    }

    private void Take(Value[] values)
    {
        _hasRecords = true;
        if (!_isDiscarding)
        {
            _ready.Enqueue(values.Length == KeysOf().Names.Count ? values : throw new MalformedDataException("A record has not as many values as columns."));
        }
    }

    private RecordKeys KeysOf() => _keys ??= RecordKeys.Read(_run.Metadata);

    private void ThrowIfUnreadable()
    {
        if (_isDiscarding)
        {
            throw new InvalidOperationException("The result was consumed or its transaction has ended.");
        }

        if (_summary is null && _source.Owner.Failure is { } failure)
        {
            throw failure;
        }
    }
}

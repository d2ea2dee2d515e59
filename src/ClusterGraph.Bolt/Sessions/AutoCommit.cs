using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>A query that is its own transaction: RUN and PULL are sent together, and it is never repeated.</summary>
internal sealed class AutoCommit(Work work) : IResultOwner
{
    public Exception? Failure { get; private set; }

    public bool IsLatest(ResultCursor cursor) => true;

    public async Task<ResultCursor> RunAsync(Query query, CancellationToken cancellation)
    {
        try
        {
            work.PostUsage();
            var cursor = new ResultCursor(new ResultSource(work.Connection, this, query, work.FetchSize, work.Scope));
            await work.Connection.FlushAndReceiveAsync(cursor.Running, cancellation);
            cursor.Running.ThrowIfFailed();
            work.Started(cursor.Running.Metadata);
            return cursor;
        }
        catch (Exception failure)
        {
            await FailAsync(failure);
            throw;
        }
    }

    public ValueTask CompleteAsync(IReadOnlyDictionary<string, Value> metadata) => work.SucceedAsync(metadata);

    public ValueTask FailAsync(Exception failure)
    {
        Failure ??= failure;
        return work.EndAsync(failure);
    }
}

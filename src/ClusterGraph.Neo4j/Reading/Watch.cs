using System.Runtime.CompilerServices;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Tells watchers about changes, those of other processes too: while somebody watches, the history is read after every write of ours, and once a second.</summary>
/// <remarks>While the server is away nobody is told anything; when it is back, everything since.</remarks>
internal sealed class Watch(Database database, Func<CancellationToken, ValueTask<VersionAt>> current, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly ChangeFeed feed = new();
    private readonly CancellationTokenSource ending = new();
    private readonly Lock gate = new();
    private Once<long>? start;
    private Task telling = Task.CompletedTask;
    private TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public async IAsyncEnumerable<DataChange> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var changes = feed.WatchAsync(cancellation).GetAsyncEnumerator(cancellation);
        var next = changes.MoveNextAsync();
        Begin();
        while (await next)
        {
            yield return changes.Current;
            next = changes.MoveNextAsync();
        }
    }

    /// <summary>A write waits for this first, so that who began to watch before it is told of it.</summary>
    public Task BegunAsync(CancellationToken cancellation) => start?.GetAsync(cancellation) ?? Task.CompletedTask;

    /// <summary>There is a new version.</summary>
    public void Wake() => Interlocked.Exchange(ref news, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    public async ValueTask DisposeAsync()
    {
        feed.End();
        await ending.CancelAsync();
        await telling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ending.Dispose();
    }

    private void Begin()
    {
        lock (gate)
        {
            if (start is not null || ending.IsCancellationRequested) return;
            var from = start = new Once<long>(async () => (await current(ending.Token)).Version.Number);
            telling = Task.Run(() => TellAsync(from));
        }
    }

    private async Task TellAsync(Once<long> from)
    {
        for (long? told = null; !Ends();)
        {
            var woken = news.Task;
            try
            {
                told = await TellAsync(told ?? await from.GetAsync(ending.Token));
            }
            catch (StoreException)
            {
                // It is asked again; those who wait have nothing to be told until then.
            }

            await Task.WhenAny(woken, Task.Delay(Pause, time, ending.Token));
        }
    }

    private bool Ends()
    {
        lock (gate)
        {
            if (feed.IsWatched && !ending.IsCancellationRequested) return false;
            start = null;
            return true;
        }
    }

    /// <returns>The last version that was told.</returns>
    private async Task<long> TellAsync(long told)
    {
        while ((await current(ending.Token)).Version.Number > told)
        {
            var answer = await database.ReadAsync(HistoryTexts.Changes, new() { ["after"] = told }, null, ending.Token);
            foreach (var change in answer.Rows.Select(StoredChange.Read))
            {
                feed.Tell(change);
                told = change.Version.Number;
            }
        }

        return told;
    }
}

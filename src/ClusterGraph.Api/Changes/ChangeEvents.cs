using System.Runtime.CompilerServices;
using ClusterGraph.GraphQL.Subscriptions;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Changes;

/// <summary>The changes of a store as events of a subscription.</summary>
internal static class ChangeEvents
{
    public static async IAsyncEnumerable<SubscriptionEvent> Of(IGraphStore store, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var changes = store.WatchAsync(ended.Token).GetAsyncEnumerator(ended.Token);
        var next = changes.MoveNextAsync().AsTask(); // From here on no change is missed.
        try
        {
            var snapshot = await store.OpenAsync(ended.Token);
            var (last, missed) = (snapshot.Version.Number, 0L);
            yield return new ChangeEvent(store, snapshot, null, 0);
            while (await next)
            {
                var change = changes.Current;
                missed += Math.Max(0, change.Version.Number - last - 1);
                var one = new ChangeEvent(store, await store.OpenAsync(ended.Token), change, missed);
                yield return one;
                (last, missed) = (change.Version.Number, one.IsTold ? 0 : missed);
                next = changes.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            await ended.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await changes.DisposeAsync();
        }
    }
}

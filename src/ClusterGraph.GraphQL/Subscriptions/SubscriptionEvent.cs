namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>One event, and the data that the selection of a subscription is executed on. Field functions find it as their state.</summary>
public abstract class SubscriptionEvent : IAsyncDisposable
{
    private bool isRead;

    internal bool IsSkipped { get; private set; }

    /// <summary>Said by a root field that the event does not concern: no answer is sent.</summary>
    public void Skip() => IsSkipped = true;

    public abstract ValueTask DisposeAsync();

    /// <summary>Goes on with the newest data, for what it had is out of date.</summary>
    protected abstract ValueTask RenewAsync(CancellationToken cancellation);

    internal async ValueTask<IAsyncDisposable> ReadAsync(CancellationToken cancellation)
    {
        if (isRead) await RenewAsync(cancellation).ConfigureAwait(false);
        isRead = true;
        return this;
    }
}

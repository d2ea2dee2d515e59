namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>One event, and the data that the selection of a subscription is executed on. Field functions find it as their state.</summary>
public abstract class SubscriptionEvent : IAsyncDisposable
{
    internal bool IsSkipped { get; private set; }

    /// <summary>Said by a root field that the event does not concern: no answer is sent.</summary>
    public void Skip() => IsSkipped = true;

    public abstract ValueTask DisposeAsync();
}

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>Limits of connections that stay open.</summary>
public sealed record SubscriptionOptions
{
    /// <summary>How long a client may take to initialise a WebSocket.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long one message may take to be sent before the client is given up.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a silent event stream shows that it is alive.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Operations on one WebSocket at a time.</summary>
    public int MostOperations { get; init; } = 50;

    /// <summary>Messages that wait for a slow client; beyond, its events wait at their source.</summary>
    public int Buffer { get; init; } = 16;
}

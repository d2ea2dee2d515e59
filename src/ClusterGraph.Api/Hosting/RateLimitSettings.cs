namespace ClusterGraph.Api.Hosting;

/// <summary>How much one client may ask for.</summary>
public sealed record RateLimitSettings
{
    public bool Enabled { get; init; } = true;

    /// <summary>Requests a minute, for each client address, in the long run.</summary>
    public int RequestsPerMinute { get; init; } = 600;

    /// <summary>Requests that a client which was silent may send at once.</summary>
    public int Burst { get; init; } = 600;

    /// <summary>Set where the service stands behind proxies that name the client in X-Forwarded-For: how many of them. Without any the header is not believed.</summary>
    public int? Proxies { get; init; }
}

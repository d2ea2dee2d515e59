namespace ClusterGraph.GraphQL.Http;

/// <summary>Limits of the HTTP side.</summary>
public sealed record HttpOptions
{
    /// <summary>Bytes of a request body at most.</summary>
    public int MostBodyBytes { get; init; } = 100 * 1024;

    /// <summary>How long a request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}

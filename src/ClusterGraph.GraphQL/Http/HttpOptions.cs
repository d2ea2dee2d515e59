namespace ClusterGraph.GraphQL.Http;

/// <summary>Limits and choices of the HTTP side.</summary>
public sealed record HttpOptions
{
    /// <summary>Bytes of a request body at most; of a WebSocket message too.</summary>
    public int MostBodyBytes { get; init; } = 100 * 1024;

    /// <summary>How long a request may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Which HTTP statuses failed and partly failed requests have.</summary>
    public StatusProfile StatusCodes { get; init; }

    /// <summary>Whether clients may read the schema: introspection, and the names that error messages suggest.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Pages of which other sites may read answers: origins such as <c>https://dashboard.example</c>.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>Answer trusted documents only.</summary>
    public bool OnlyTrusted { get; init; }
}

namespace ClusterGraph.GraphQL.Http;

/// <summary>How the HTTP side comes to the host's data.</summary>
/// <param name="Open">Opens what field functions need for one request; disposed when the answer is written.</param>
/// <param name="VersionOf">The version of the data that was opened: other content, other text.</param>
public sealed record DataAccess(Func<CancellationToken, ValueTask<IAsyncDisposable>> Open, Func<IAsyncDisposable, string> VersionOf);

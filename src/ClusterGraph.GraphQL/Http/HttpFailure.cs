namespace ClusterGraph.GraphQL.Http;

/// <summary>A request that is refused before GraphQL has a part in it.</summary>
/// <param name="status">HTTP status code.</param>
/// <param name="code">A code of <see cref="Errors.ErrorCode"/>.</param>
/// <param name="message">Names the input and the rule.</param>
internal sealed class HttpFailure(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;
}

namespace ClusterGraph.Bolt.Protocol;

/// <summary>Sorts a server's error into one of the public failures, by its code alone: GQL statuses are too coarse on Neo4j 5.</summary>
internal static class FailureClass
{
    public static BoltException ToException(ServerError error, bool routed) => error.Code switch
    {
        ErrorCode.Unauthorized or ErrorCode.AuthenticationRateLimit or ErrorCode.CredentialsExpired or ErrorCode.TokenExpired
            => new AuthenticationFailedException(error),
        ErrorCode.AuthorizationExpired => new ClientException(error, isRetryable: true),
        ErrorCode.NotALeader or ErrorCode.ForbiddenOnReadOnlyDatabase => new ClientException(error, isRetryable: routed),
        { } code when code.StartsWith("Neo.ClientError.", StringComparison.Ordinal) => new ClientException(error),
        { } code when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => new TransientException(error),
        _ => new DatabaseException(error),
    };
}

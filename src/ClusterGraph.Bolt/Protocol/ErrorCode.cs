namespace ClusterGraph.Bolt.Protocol;

/// <summary>The server's codes that this client acts on.</summary>
internal static class ErrorCode
{
    public const string Terminated = "Neo.ClientError.Transaction.Terminated";
    public const string LockClientStopped = "Neo.ClientError.Transaction.LockClientStopped";
    public const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";
    public const string TimedOutClientConfiguration = "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration";
    public const string AuthorizationExpired = "Neo.ClientError.Security.AuthorizationExpired";
    public const string CredentialsExpired = "Neo.ClientError.Security.CredentialsExpired";
    public const string TokenExpired = "Neo.ClientError.Security.TokenExpired";
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";
    public const string AuthenticationRateLimit = "Neo.ClientError.Security.AuthenticationRateLimit";
    public const string NotALeader = "Neo.ClientError.Cluster.NotALeader";
    public const string ForbiddenOnReadOnlyDatabase = "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase";
    public const string DatabaseUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>Whether every connection that was opened with the same credentials is as useless as the one that got the code.</summary>
    public static bool EndsEveryConnection(string? code) => code is AuthorizationExpired or CredentialsExpired;
}

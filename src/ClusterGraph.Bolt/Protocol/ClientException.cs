namespace ClusterGraph.Bolt.Protocol;

/// <summary>The server refused a request for what it asks (<c>Neo.ClientError.*</c>): a syntax error, a broken constraint, a missing right, a timeout.</summary>
public sealed class ClientException : BoltException
{
    internal ClientException(ServerError error, bool isRetryable = false)
        : base(error.Message, error, isRetryable, null)
    {
    }

    /// <summary>Whether a time limit ended the transaction: its own, the server's, or its wait for a lock.</summary>
    public bool IsTimeout => Code is ErrorCode.TimedOut or ErrorCode.TimedOutClientConfiguration or ErrorCode.LockClientStopped;
}

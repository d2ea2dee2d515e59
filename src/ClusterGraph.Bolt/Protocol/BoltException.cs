namespace ClusterGraph.Bolt.Protocol;

/// <summary>
/// Whatever goes wrong between this client and a server: one of the eight sealed types that derive from this one, and no other.
/// Beside them, <see cref="OperationCanceledException"/> reports a cancellation by the caller, <see cref="InvalidOperationException"/> and
/// <see cref="ObjectDisposedException"/> a use that no server could honour.
/// </summary>
public abstract class BoltException : Exception
{
    private protected BoltException(string message, ServerError? error, bool isRetryable, Exception? inner)
        : base(message, inner)
    {
        Error = error;
        IsRetryable = isRetryable;
    }

    /// <summary>What the server said; null when the failure is this side's finding.</summary>
    public ServerError? Error { get; }

    /// <summary>The server's code, such as <c>Neo.ClientError.Statement.SyntaxError</c>, or null.</summary>
    public string? Code => Error?.Code;

    /// <summary>Whether the same transaction may succeed on another attempt. Managed transactions act on it; auto-commit queries are never repeated.</summary>
    public bool IsRetryable { get; }
}

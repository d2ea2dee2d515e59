namespace ClusterGraph.Bolt.Protocol;

/// <summary>
/// The connection was lost, or the wait given up, after COMMIT was sent and before its answer came: the transaction was applied as a whole or not at all,
/// and only the data can tell. Never retried.
/// </summary>
public sealed class CommitOutcomeUnknownException : BoltException
{
    internal CommitOutcomeUnknownException(Exception inner)
        : base($"COMMIT was sent, and its outcome is not known: {inner.Message}", null, false, inner)
    {
    }
}

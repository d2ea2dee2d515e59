namespace ClusterGraph.Bolt.Protocol;

/// <summary>The server could not do it now (<c>Neo.TransientError.*</c>): a deadlock, a database that starts, memory that is short.</summary>
public sealed class TransientException : BoltException
{
    internal TransientException(ServerError error)
        : base(error.Message, error, true, null)
    {
    }
}

namespace ClusterGraph.Bolt.Protocol;

/// <summary>No server could be reached, or the connection to the only server was lost, or no connection became free in time.</summary>
public sealed class ServiceUnavailableException : BoltException
{
    internal ServiceUnavailableException(string message, Exception? inner = null, bool isRetryable = true)
        : base(message, null, isRetryable, inner)
    {
    }
}

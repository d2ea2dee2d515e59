namespace ClusterGraph.Bolt.Protocol;

/// <summary>The server sent what Bolt does not allow at that point; the connection was closed.</summary>
public sealed class ProtocolException : BoltException
{
    internal ProtocolException(string message, Exception? inner = null)
        : base(message, null, false, inner)
    {
    }
}

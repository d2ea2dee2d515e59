namespace ClusterGraph.Bolt.Protocol;

/// <summary>Under routing, the server that was used went away or none is left for the access mode: another attempt is routed anew.</summary>
public sealed class SessionExpiredException : BoltException
{
    internal SessionExpiredException(string message, Exception? inner = null)
        : base(message, null, true, inner)
    {
    }
}

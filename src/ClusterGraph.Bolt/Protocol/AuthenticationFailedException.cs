namespace ClusterGraph.Bolt.Protocol;

/// <summary>The server refused the credentials, or takes them no longer: wrong, expired, or tried too often.</summary>
public sealed class AuthenticationFailedException : BoltException
{
    internal AuthenticationFailedException(ServerError error)
        : base(error.Message, error, false, null)
    {
    }
}

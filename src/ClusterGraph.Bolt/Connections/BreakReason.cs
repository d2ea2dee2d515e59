using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>Words the end of a connection that was in use.</summary>
internal static class BreakReason
{
    public static BoltException For(Exception cause, ConnectionTraits traits) => cause switch
    {
        MalformedDataException => new ProtocolException($"{traits.Address} does not speak Bolt {traits.Version} as agreed: {cause.Message}", cause),
        ProtocolException protocol => protocol,
        _ when traits.IsRouted => new SessionExpiredException($"The connection to {traits.Address} was lost: {cause.Message}", cause),
        _ => new ServiceUnavailableException($"The connection to {traits.Address} was lost: {cause.Message}", cause),
    };
}

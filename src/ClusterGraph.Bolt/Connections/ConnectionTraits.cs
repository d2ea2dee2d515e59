using System.Net.Sockets;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>What is settled of a connection before its first message.</summary>
internal sealed record ConnectionTraits(ServerAddress Address, BoltVersion Version, Socket Socket, Endpoint Endpoint)
{
    public bool IsRouted => Endpoint.Uri.IsRouted;

    public DriverOptions Options => Endpoint.Options;
}

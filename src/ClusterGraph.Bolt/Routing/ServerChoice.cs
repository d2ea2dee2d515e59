using ClusterGraph.Bolt.Connections;

namespace ClusterGraph.Bolt.Routing;

/// <summary>The server with the fewest connections in use; among equals each in turn.</summary>
internal sealed class ServerChoice(ConnectionPools pools)
{
    private int _turn = -1;

    public ServerAddress Pick(IReadOnlyList<ServerAddress> servers)
    {
        var first = (int)((uint)Interlocked.Increment(ref _turn) % (uint)servers.Count);
        return Enumerable.Range(0, servers.Count)
            .Select(step => servers[(first + step) % servers.Count])
            .MinBy(pools.InUse);
    }
}

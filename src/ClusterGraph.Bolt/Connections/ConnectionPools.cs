using System.Collections.Concurrent;

namespace ClusterGraph.Bolt.Connections;

/// <summary>The pools of a driver, one a server.</summary>
internal sealed class ConnectionPools(Endpoint endpoint)
{
    private readonly ConcurrentDictionary<ServerAddress, ConnectionPool> _pools = new();
    private readonly ConnectionOpener _opener = new(endpoint);

    public ConnectionPool this[ServerAddress address] =>
        _pools.GetOrAdd(address, at => new ConnectionPool(at, _opener, endpoint.Options));

    /// <summary>What is lent out of a server's pool, without making one.</summary>
    public int InUse(ServerAddress address) => _pools.TryGetValue(address, out var pool) ? pool.InUse : 0;

    public async ValueTask RetireAsync(bool forGood = false)
    {
        foreach (var pool in _pools.Values)
        {
            await pool.RetireAsync(forGood);
        }
    }
}

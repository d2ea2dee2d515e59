using System.Collections.Concurrent;
using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Routing;

/// <summary>The routing tables of a driver, one a database, each replaced as a whole.</summary>
internal sealed class RoutingTables
{
    private readonly ConcurrentDictionary<string, RoutingTable> _tables = new();

    /// <summary>The table of a database; null stands for the home database of a server that does not name it.</summary>
    public RoutingTable? this[string? database] => _tables.GetValueOrDefault(database ?? "");

    public void Store(RoutingTable table) => _tables[table.Database ?? ""] = table;

    public RoutingTable? Fresh(string? database, AccessMode mode, long now) => this[database] is { } table && table.IsFresh(mode, now) ? table : null;

    /// <summary>Takes a server that is gone out of every table.</summary>
    public void Forget(ServerAddress address)
    {
        foreach (var database in _tables.Keys)
        {
            Change(database, table => table.Without(address));
        }
    }

    /// <summary>Takes a server that does not serve a database at present out of its table.</summary>
    public void Forget(ServerAddress address, string? database) => Change(database ?? "", table => table.Without(address));

    /// <summary>Takes a server that lost the lead out of the writers of a database.</summary>
    public void ForgetWriter(ServerAddress address, string? database) => Change(database ?? "", table => table.WithoutWriter(address));

    private void Change(string database, Func<RoutingTable, RoutingTable> change)
    {
        while (_tables.TryGetValue(database, out var table) && change(table) is var changed && !ReferenceEquals(changed, table))
        {
            if (_tables.TryUpdate(database, changed, table))
            {
                return;
            }
        }
    }
}

using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Routing;

/// <summary>Which servers serve a database, until when.</summary>
/// <param name="Database">Null where the server did not name it (Bolt 4.3).</param>
/// <param name="ExpiresAt">A timestamp of the driver's clock.</param>
internal sealed record RoutingTable(
    string? Database, TimeSpan TimeToLive, long ExpiresAt, IReadOnlyList<ServerAddress> Routers, IReadOnlyList<ServerAddress> Readers,
    IReadOnlyList<ServerAddress> Writers)
{
    /// <summary>Whether the router named no writer: it may be cut off from the cluster. Writers that failed since do not count.</summary>
    public bool CameWithoutWriters { get; } = Writers.Count == 0;

    /// <summary>A table without a router or a reader is no use; one without writers is, while an election runs.</summary>
    public bool IsUsable => Routers.Count > 0 && Readers.Count > 0;

    public IReadOnlyList<ServerAddress> Servers(AccessMode mode) => mode == AccessMode.Read ? Readers : Writers;

    public bool IsFresh(AccessMode mode, long now) => now < ExpiresAt && Routers.Count > 0 && Servers(mode).Count > 0;

    public RoutingTable Without(ServerAddress address) => this with
    {
        Routers = Except(Routers, address),
        Readers = Except(Readers, address),
        Writers = Except(Writers, address),
    };

    public RoutingTable WithoutWriter(ServerAddress address) => this with { Writers = Except(Writers, address) };

    private static IReadOnlyList<ServerAddress> Except(IReadOnlyList<ServerAddress> servers, ServerAddress address) =>
        servers.Contains(address) ? [.. servers.Where(server => server != address)] : servers;
}

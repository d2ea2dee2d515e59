using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Routing;

/// <summary>Reads the answer to ROUTE: <c>rt {ttl, db, servers [{role, addresses}]}</c>.</summary>
internal static class RoutingTableReader
{
    public static RoutingTable Read(IReadOnlyDictionary<string, Value> answer, string? asked, TimeProvider time)
    {
        try
        {
            var table = answer["rt"].AsMap();
            var servers = table["servers"].AsList().Select(server => server.AsMap()).ToList();
            var seconds = Math.Clamp(table["ttl"].AsInteger(), 0, 1_000_000_000);
            var database = table.TryGetValue("db", out var named) && !named.IsNull ? named.AsString() : asked;
            return new RoutingTable(
                database, TimeSpan.FromSeconds(seconds), time.GetTimestamp() + (seconds * time.TimestampFrequency),
                Role(servers, "ROUTE"), Role(servers, "READ"), Role(servers, "WRITE"));
        }
        catch (Exception failure) when (failure is KeyNotFoundException or InvalidCastException or FormatException)
        {
            throw new ProtocolException($"A routing table cannot be read: {failure.Message}", failure);
        }
    }

    private static List<ServerAddress> Role(List<IReadOnlyDictionary<string, Value>> servers, string role) =>
        servers.Where(server => server["role"].AsString() == role)
            .SelectMany(server => server["addresses"].AsList())
            .Select(Address)
            .Distinct()
            .ToList();

    private static ServerAddress Address(Value text) =>
        ServerAddress.TryParse(text.AsString(), out var address) ? address : throw new FormatException($"'{text}' is no address.");
}

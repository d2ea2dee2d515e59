using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Connections;

/// <summary>What every connection of a driver is opened with.</summary>
internal sealed record Endpoint(BoltUri Uri, Credentials Credentials, DriverOptions Options)
{
    /// <summary>What HELLO and ROUTE carry: null without routing.</summary>
    public IReadOnlyDictionary<string, Value>? RoutingContext { get; } = ContextOf(Uri);

    private static Dictionary<string, Value>? ContextOf(BoltUri uri)
    {
        if (!uri.IsRouted)
        {
            return null;
        }

        var context = uri.RoutingContext.ToDictionary(pair => pair.Key, pair => (Value)pair.Value);
        context["address"] = uri.Address.ToString();
        return context;
    }
}

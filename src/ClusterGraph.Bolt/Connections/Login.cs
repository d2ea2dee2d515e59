using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>The first messages: HELLO with the credentials in it, or from Bolt 5.1 on HELLO and LOGON sent together.</summary>
internal static class Login
{
    public static async Task PerformAsync(BoltConnection connection, Endpoint endpoint, CancellationToken cancellation)
    {
        var hello = connection.Post(Request.Hello(Greeting(connection.Version, endpoint)));
        var logon = connection.Version.HasLogon ? connection.Post(Request.Logon(endpoint.Credentials.Token)) : hello;
        await connection.FlushAsync(cancellation);
        await ReceiveAsync(connection, hello, cancellation);
        connection.Introduce(hello.Metadata);
        await ReceiveAsync(connection, logon, cancellation);
    }

    /// <summary>Not the connection's own way of receiving: to reset a connection that was never opened helps nobody.</summary>
    private static async Task ReceiveAsync(BoltConnection connection, Exchange exchange, CancellationToken cancellation)
    {
        using var closing = cancellation.Register(() => connection.Break(new OperationCanceledException(cancellation)));
        await connection.ReceiveAsync(exchange, CancellationToken.None);
        exchange.ThrowIfFailed();
    }

    private static Dictionary<string, Value> Greeting(BoltVersion version, Endpoint endpoint)
    {
        var extra = new Dictionary<string, Value> { ["user_agent"] = endpoint.Options.UserAgent };
        if (version.WantsBoltAgent)
        {
            extra["bolt_agent"] = new Dictionary<string, Value>
            {
                ["product"] = ClientName.Full,
                ["platform"] = Environment.OSVersion.Platform.ToString(),
                ["language"] = $"dotnet/{Environment.Version}",
            };
        }

        if (endpoint.RoutingContext is { } context)
        {
            extra["routing"] = Value.Map(context);
        }

        if (!version.HasElementIds)
        {
            extra["patch_bolt"] = Value.List(["utc"]);
        }

        endpoint.Options.Notifications?.AddTo(extra, version);
        if (!version.HasLogon)
        {
            foreach (var (key, value) in endpoint.Credentials.Token)
            {
                extra[key] = value;
            }
        }

        return extra;
    }
}

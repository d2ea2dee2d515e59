namespace ClusterGraph.Bolt.Connections;

/// <summary>The address of a server or a cluster: one of six schemes, a host, a port (7687 by default) and, under routing, query parameters.</summary>
public sealed record BoltUri(ServerAddress Address, bool IsRouted, TlsMode Tls, IReadOnlyDictionary<string, string> RoutingContext)
{
    /// <summary>Fails with <see cref="FormatException"/> that says what is wrong and, for a scheme, which there are.</summary>
    public static BoltUri Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            throw new FormatException($"'{text}' is no URI such as neo4j://localhost:7687.");
        }

        var (routed, tls) = Scheme(uri.Scheme);
        if (uri.Host.Length == 0 || uri.AbsolutePath is not ("" or "/") || uri.UserInfo.Length > 0)
        {
            throw new FormatException($"'{uri.Scheme}' wants a host and no path or user: neo4j://localhost:7687. Credentials are given separately.");
        }

        var context = Parameters(uri.Query);
        if (!routed && context.Count > 0)
        {
            throw new FormatException($"Query parameters are a routing context, which the scheme '{uri.Scheme}' does not have: use neo4j, neo4j+s or neo4j+ssc.");
        }

        var address = new ServerAddress(uri.DnsSafeHost, uri.IsDefaultPort || uri.Port <= 0 ? ServerAddress.DefaultPort : uri.Port);
        return new BoltUri(address, routed, tls, context);
    }

    private static (bool Routed, TlsMode Tls) Scheme(string scheme) => scheme switch
    {
        "bolt" => (false, TlsMode.None),
        "bolt+s" => (false, TlsMode.SystemTrust),
        "bolt+ssc" => (false, TlsMode.AnyCertificate),
        "neo4j" => (true, TlsMode.None),
        "neo4j+s" => (true, TlsMode.SystemTrust),
        "neo4j+ssc" => (true, TlsMode.AnyCertificate),
        _ => throw new FormatException($"The scheme '{scheme}' is not one of bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc."),
    };

    private static Dictionary<string, string> Parameters(string query)
    {
        var context = new Dictionary<string, string>();
        foreach (var pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            var (key, value) = (Uri.UnescapeDataString(parts[0]), parts.Length == 2 ? Uri.UnescapeDataString(parts[1]) : "");
            if (key.Length == 0 || value.Length == 0 || key == "address" || !context.TryAdd(key, value))
            {
                throw new FormatException($"The routing context '{pair}' is empty, named twice, or named 'address', which is reserved.");
            }
        }

        return context;
    }
}

using System.Globalization;

namespace ClusterGraph.Bolt.Connections;

/// <summary>A host name or IP address and a TCP port.</summary>
public readonly record struct ServerAddress(string Host, int Port)
{
    /// <summary>The port of Bolt where none is given.</summary>
    public const int DefaultPort = 7687;

    /// <summary>Reads <c>host</c>, <c>host:port</c> and <c>[ipv6]:port</c>.</summary>
    public static bool TryParse(string text, out ServerAddress address)
    {
        address = default;
        var bracket = text.LastIndexOf(']');
        var colon = text.LastIndexOf(':');
        var hasPort = colon > bracket && (bracket >= 0 || text.IndexOf(':') == colon);
        var host = (hasPort ? text[..colon] : text).Trim('[', ']');
        var port = DefaultPort;
        if (host.Length == 0 || (hasPort && !int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out port)))
        {
            return false;
        }

        address = new ServerAddress(host, port);
        return port is > 0 and <= ushort.MaxValue;
    }

    public override string ToString() => Host.Contains(':') ? $"[{Host}]:{Port}" : $"{Host}:{Port}";
}

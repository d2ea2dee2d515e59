using System.Diagnostics.CodeAnalysis;

namespace ClusterGraph.Storage;

/// <summary>The one string that picks the store: <c>memory:</c>, <c>file:./data</c>, <c>bolt://host:7687</c>, <c>neo4j+s://host</c>.</summary>
public sealed record StoreAddress
{
    public const int DefaultPort = 7687;

    private const string Known = "memory:, file:<folder>, bolt://<host>[:port], bolt+s://, bolt+ssc://, neo4j://<host>[:port], neo4j+s://, neo4j+ssc://";

    private StoreAddress()
    {
    }

    public required StoreScheme Scheme { get; init; }

    public StoreSecurity Security { get; private init; }

    /// <summary>The folder of a <see cref="StoreScheme.File"/> store, as written.</summary>
    public string? Folder { get; private init; }

    /// <summary>The server's host; null for the embedded stores.</summary>
    public string? Host { get; private init; }

    /// <summary>The server's port, 7687 unless the address names one.</summary>
    public int Port { get; private init; } = DefaultPort;

    /// <exception cref="FormatException">It is no address of a store; the message says which there are.</exception>
    public static StoreAddress Parse(string text) => TryParse(text, out var address, out var problem) ? address : throw new FormatException(problem);

    public static bool TryParse(string? text, [NotNullWhen(true)] out StoreAddress? address, [NotNullWhen(false)] out string? problem)
    {
        address = null;
        problem = null;
        var colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (colon <= 0)
        {
            problem = $"'{text}' is not the address of a store. Known ones: {Known}.";
            return false;
        }

        var (scheme, rest) = (text![..colon].ToLowerInvariant(), text[(colon + 1)..]);
        address = scheme switch
        {
            "memory" when rest.Length == 0 => new StoreAddress { Scheme = StoreScheme.Memory },
            "file" when !string.IsNullOrWhiteSpace(rest) => new StoreAddress { Scheme = StoreScheme.File, Folder = rest },
            _ => Server(text, scheme),
        };
        if (address is null) problem = Complaint(text, scheme);
        return address is not null;
    }

    public override string ToString() => Scheme switch
    {
        StoreScheme.Memory => "memory:",
        StoreScheme.File => $"file:{Folder}",
        _ => $"{(Scheme == StoreScheme.Bolt ? "bolt" : "neo4j")}{(Security == StoreSecurity.None ? "" : Security == StoreSecurity.Trusted ? "+s" : "+ssc")}://{Host}:{Port}",
    };

    private static string Complaint(string text, string scheme) => scheme switch
    {
        "memory" => $"'{text}': memory: takes nothing behind the colon.",
        "file" => $"'{text}': file: needs a folder, such as file:./data.",
        _ when SchemeOf(scheme) is not null => $"'{text}': {scheme}:// needs a host and may have a port, nothing else, such as {scheme}://localhost:7687. Credentials are settings of their own.",
        _ => $"'{scheme}' is not a kind of store. Known ones: {Known}.",
    };

    private static StoreAddress? Server(string text, string scheme)
    {
        if (SchemeOf(scheme) is not { } server || !Uri.TryCreate(text, UriKind.Absolute, out var uri)) return null;
        if (uri.Host.Length == 0 || uri.UserInfo.Length > 0 || uri.PathAndQuery is not ("" or "/") || uri.Fragment.Length > 0) return null;
        return new StoreAddress { Scheme = server.Scheme, Security = server.Security, Host = uri.Host, Port = uri.Port < 0 ? DefaultPort : uri.Port };
    }

    private static (StoreScheme Scheme, StoreSecurity Security)? SchemeOf(string scheme) => scheme switch
    {
        "bolt" => (StoreScheme.Bolt, StoreSecurity.None),
        "bolt+s" => (StoreScheme.Bolt, StoreSecurity.Trusted),
        "bolt+ssc" => (StoreScheme.Bolt, StoreSecurity.SelfSigned),
        "neo4j" => (StoreScheme.Neo4j, StoreSecurity.None),
        "neo4j+s" => (StoreScheme.Neo4j, StoreSecurity.Trusted),
        "neo4j+ssc" => (StoreScheme.Neo4j, StoreSecurity.SelfSigned),
        _ => null,
    };
}

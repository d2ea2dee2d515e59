using System.Net;
using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt;

/// <summary>How a driver behaves; the defaults suit a service.</summary>
public sealed record DriverOptions
{
    /// <summary>The database that is used where a session names none; null for the user's home database, which costs a ROUTE under routing.</summary>
    public string? Database { get; init; }

    /// <summary>Most connections to one server, idle ones included. Default 100.</summary>
    public int MaxConnectionsPerServer { get; init; } = 100;

    /// <summary>How long a unit of work waits for a connection, opening one included, before it fails with <see cref="ServiceUnavailableException"/>. Default 60 s.</summary>
    public TimeSpan AcquisitionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long opening may take: name, TCP, TLS, handshake and log-on together. Default 30 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The age from which a connection is not used again. Default 1 h.</summary>
    public TimeSpan ConnectionLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The idle time after which a connection is tried by RESET before it is used; null for never. Default 1 min.</summary>
    public TimeSpan? LivenessCheckAfter { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many records the server sends before it waits for the reader; -1 for all at once. Default 1,000.</summary>
    public long FetchSize { get; init; } = 1000;

    /// <summary>How long managed transactions are retried; they are tried at least twice. Default 30 s.</summary>
    public TimeSpan RetryTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The wait before the first retry; it doubles each time, and 20 % either way is left to chance. Default 1 s.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What seeds that chance; null for the process and the clock.</summary>
    public int? RetrySeed { get; init; }

    /// <summary>A longer message closes the connection with <see cref="ProtocolException"/>. Default 128 MiB.</summary>
    public int MaxMessageBytes { get; init; } = 1 << 27;

    /// <summary>What the server's logs call this client.</summary>
    public string UserAgent { get; init; } = ClientName.Full;

    /// <summary>Which notifications the server leaves out; null for its choice.</summary>
    public NotificationFilter? Notifications { get; init; }

    /// <summary>Whether a server that asks for it is told which kinds of transaction are used. Default true.</summary>
    public bool SendsUsage { get; init; } = true;

    /// <summary>Under routing, the addresses that stand for the one of the URI; null for that one alone. Asked at each discovery that falls back to it.</summary>
    public Func<ServerAddress, CancellationToken, ValueTask<IReadOnlyList<ServerAddress>>>? SeedRouters { get; init; }

    /// <summary>The clock of every timeout, lifetime and retry.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal Func<string, CancellationToken, Task<IPAddress[]>> ResolveHost { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Fails with <see cref="ArgumentException"/> that names every option out of range.</summary>
    internal void Validate()
    {
        var wrong = new List<string>();
        Check(MaxConnectionsPerServer > 0, nameof(MaxConnectionsPerServer));
        Check(AcquisitionTimeout > TimeSpan.Zero, nameof(AcquisitionTimeout));
        Check(ConnectTimeout > TimeSpan.Zero, nameof(ConnectTimeout));
        Check(ConnectionLifetime > TimeSpan.Zero, nameof(ConnectionLifetime));
        Check(LivenessCheckAfter is not { } idle || idle >= TimeSpan.Zero, nameof(LivenessCheckAfter));
        Check(FetchSize is -1 or > 0, nameof(FetchSize));
        Check(RetryTimeout >= TimeSpan.Zero, nameof(RetryTimeout));
        Check(RetryDelay >= TimeSpan.Zero, nameof(RetryDelay));
        Check(MaxMessageBytes is >= 1 << 16 and <= 1 << 29, nameof(MaxMessageBytes));
        if (wrong.Count > 0)
        {
            throw new ArgumentException($"Out of range: {string.Join(", ", wrong)}.");
        }

        void Check(bool good, string name) => wrong.AddRange(good ? [] : [name]);
    }
}

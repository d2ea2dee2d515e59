using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace ClusterGraph.Bolt.Tests.Stub;

/// <summary>A server that plays one script a connection, in order; disposing it fails the test when a script was not played to its end.</summary>
internal sealed class StubServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly X509Certificate2? _certificate;
    private readonly Task _playing;
    private int _accepted;
    private int _closed;

    private StubServer(IReadOnlyList<Script> scripts, X509Certificate2? certificate)
    {
        _certificate = certificate;
        _listener.Start();
        _playing = PlayAllAsync(scripts);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => $"127.0.0.1:{Port}";

    public int Accepted => Volatile.Read(ref _accepted);

    /// <summary>How many connections were played to the end and closed.</summary>
    public int Closed => Volatile.Read(ref _closed);

    public static StubServer Play(params Script[] scripts) => new(scripts, null);

    public static StubServer PlayOverTls(X509Certificate2 certificate, params Script[] scripts) => new(scripts, certificate);

    public Driver Open(DriverOptions? options = null) => Driver.Open($"bolt://{Address}", Credentials.None, options ?? Quick);

    public Driver OpenRouted(DriverOptions? options = null) => Driver.Open($"neo4j://{Address}", Credentials.None, options ?? Quick);

    /// <summary>Options that make a test wait for nothing.</summary>
    public static DriverOptions Quick => new() { RetryDelay = TimeSpan.FromMilliseconds(1), ConnectTimeout = TimeSpan.FromSeconds(10) };

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _playing.WaitAsync(Patience);
        }
        finally
        {
            _listener.Stop();
        }
    }

    private async Task PlayAllAsync(IReadOnlyList<Script> scripts)
    {
        var connections = new List<Task>();
        foreach (var script in scripts)
        {
            var client = await _listener.AcceptTcpClientAsync();
            Interlocked.Increment(ref _accepted);
            connections.Add(PlayAsync(client, script));
        }

        await Task.WhenAll(connections);
    }

    private async Task PlayAsync(TcpClient client, Script script)
    {
        using (client)
        {
            await PlayOpenAsync(client, script);
        }

        Interlocked.Increment(ref _closed);
    }

    private async Task PlayOpenAsync(TcpClient client, Script script)
    {
        client.NoDelay = true;
        Stream stream = client.GetStream();
        if (_certificate is not null)
        {
            var secure = new SslStream(stream);
            await secure.AuthenticateAsServerAsync(_certificate);
            stream = secure;
        }

        var connection = new StubConnection(stream, script.Version);
        foreach (var step in script.Steps)
        {
            await step(connection);
        }
    }
}

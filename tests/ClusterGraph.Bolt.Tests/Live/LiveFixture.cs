namespace ClusterGraph.Bolt.Tests.Live;

/// <summary>The server that all live tests of a run share: the one named by <c>CLUSTERGRAPH_TEST_NEO4J</c>, or one that is started and stopped here.</summary>
public sealed class LiveFixture : IAsyncLifetime
{
    /// <summary>A URI of a server without authentication whose data may be thrown away.</summary>
    public static readonly string? Given = Environment.GetEnvironmentVariable("CLUSTERGRAPH_TEST_NEO4J");

    private LiveServer? _server;

    public string Uri => Given ?? $"bolt://localhost:{Server.Bolt}";

    internal LiveServer Server => _server!;

    public Driver Open(DriverOptions? options = null) => Driver.Open(Uri, Credentials.None, options);

    public async Task InitializeAsync() => _server = Given is null && LiveServer.Scripts is not null ? await LiveServer.StartAsync() : null;

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}

using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Routing;
using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt;

/// <summary>
/// A Neo4j server or cluster. Make one for the life of the process; it connects when it is first asked something, and recovers by itself when the server does.
/// Safe for many tasks at once. Everything fails with a <see cref="BoltException"/>.
/// </summary>
public sealed class Driver : IAsyncDisposable
{
    private readonly IConnectionSource _source;
    private readonly DriverOptions _options;
    private readonly RetryLoop _retries;

    private Driver(BoltUri uri, Credentials credentials, DriverOptions options)
    {
        _options = options;
        _retries = new RetryLoop(options);
        var endpoint = new Endpoint(uri, credentials, options);
        _source = uri.IsRouted ? new Router(endpoint) : new DirectSource(endpoint);
        Uri = uri;
    }

    public BoltUri Uri { get; }

    /// <summary>What the driver's own methods have seen and written; give it to a session to go on from there.</summary>
    public BookmarkChain Bookmarks { get; } = new();

    internal IConnectionSource Source => _source;

    /// <summary>Does not connect. Fails with <see cref="FormatException"/> or <see cref="ArgumentException"/> on a URI or an option that makes no sense.</summary>
    /// <param name="uri">One of <c>bolt</c>, <c>bolt+s</c>, <c>bolt+ssc</c>, <c>neo4j</c>, <c>neo4j+s</c>, <c>neo4j+ssc</c>, with a host.</param>
    public static Driver Open(string uri, Credentials credentials, DriverOptions? options = null)
    {
        options ??= new DriverOptions();
        options.Validate();
        return new Driver(BoltUri.Parse(uri), credentials, options);
    }

    /// <summary>Opens what the configuration names; see <see cref="Open(string, Credentials, DriverOptions?)"/>. The options' database gives way to that of the settings.</summary>
    public static Driver Open(ConnectionSettings settings, DriverOptions? options = null)
    {
        options ??= new DriverOptions();
        return Open(settings.Uri, settings.Credentials, options with { Database = settings.Database ?? options.Database });
    }

    /// <summary>A session of its own; see there.</summary>
    public Session Session(SessionOptions? options = null) => new(new SessionCore(_source, _options, options ?? new SessionOptions()), _retries);

    /// <summary>One managed transaction that reads; see <see cref="Session.ExecuteReadAsync"/>.</summary>
    public Task<T> ExecuteReadAsync<T>(Func<Transaction, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellation = default) =>
        Chained(AccessMode.Read).ExecuteReadAsync(work, options, cancellation);

    /// <summary>One managed transaction that writes; see <see cref="Session.ExecuteWriteAsync"/>.</summary>
    public Task<T> ExecuteWriteAsync<T>(Func<Transaction, Task<T>> work, TransactionOptions? options = null, CancellationToken cancellation = default) =>
        Chained(AccessMode.Write).ExecuteWriteAsync(work, options, cancellation);

    /// <summary>One auto-commit query, never repeated; see <see cref="Session.RunAsync"/>. Read the result to its end or dispose it: until then it holds a connection.</summary>
    public Task<ResultCursor> RunAsync(AccessMode mode, Query query, TransactionOptions? options = null, CancellationToken cancellation = default) =>
        Chained(mode).RunAsync(query, options, cancellation);

    /// <summary>Connects, authenticates and gets an answer, and tells from whom.</summary>
    public async Task<ServerInfo> VerifyConnectivityAsync(CancellationToken cancellation = default)
    {
        var lease = await _source.AcquireAsync(new Access(AccessMode.Read, _options.Database, [], null), cancellation);
        try
        {
            var reset = lease.Connection.Post(Request.Reset);
            await lease.Connection.FlushAndReceiveAsync(reset, cancellation);
            reset.ThrowIfFailed();
            return lease.Connection.Server;
        }
        finally
        {
            await lease.ReturnAsync();
        }
    }

    /// <summary>Closes the idle connections now, and those in use when they are given back.</summary>
    public ValueTask DisposeAsync() => _source.CloseAsync();

    private Session Chained(AccessMode mode) => Session(new SessionOptions { Mode = mode, Bookmarks = Bookmarks });
}

using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>What a session's transactions share: its options, its bookmarks, and the database that it settled on.</summary>
internal sealed class SessionCore(IConnectionSource source, DriverOptions driver, SessionOptions options)
{
    private string? _database = options.Database ?? driver.Database;

    public DriverOptions Driver => driver;

    public SessionOptions Options => options;

    public BookmarkChain Bookmarks { get; } = options.Bookmarks ?? new BookmarkChain();

    public long FetchSize => options.FetchSize ?? driver.FetchSize;

    /// <summary>Gets a connection, and everything that the first request on it says of the transaction.</summary>
    public async Task<Work> StartAsync(AccessMode mode, ApiKind kind, TransactionOptions? wanted, CancellationToken cancellation)
    {
        var bookmarks = Bookmarks.Current;
        var operation = new Operation(driver.Time, wanted?.Name ?? (kind == ApiKind.AutoCommit ? "query" : "transaction"), _database);
        var access = new Access(mode, _database, bookmarks, options.ImpersonatedUser);
        try
        {
            var lease = await source.AcquireAsync(access, cancellation);
            operation.On(lease.Connection.Server.Address);
            _database = lease.Database ?? _database;
            var scope = new TransactionScope
            {
                Mode = mode,
                Database = _database,
                ImpersonatedUser = options.ImpersonatedUser,
                Bookmarks = bookmarks,
                Timeout = wanted?.Timeout,
                Metadata = wanted?.Metadata,
                Notifications = options.Notifications,
            };
            return new Work(this, access, lease, scope, operation, kind);
        }
        catch (Exception failure)
        {
            operation.End(failure);
            throw;
        }
    }

    /// <summary>Keeps to the database that the server took for the user's home.</summary>
    public void LearnHome(Access access, IReadOnlyDictionary<string, Value> metadata)
    {
        if (_database is null && SummaryReader.Text(metadata, "db") is { } home)
        {
            _database = home;
            source.LearnHome(access, home);
        }
    }
}

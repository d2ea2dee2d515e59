using ClusterGraph.Bolt;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Reading;
using ClusterGraph.Neo4j.Schema;
using ClusterGraph.Neo4j.Writing;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j;

/// <summary>The graph in a Neo4j database. Every question is pushed down to the server; nothing here grows with the clusters.</summary>
/// <remarks>It connects when it is first asked something, and recovers by itself when the server does. A snapshot reads one version; when the data moves on it fails with <see cref="StoreFailure.Superseded"/>.</remarks>
public sealed class Neo4jStore : IGraphStore
{
    private readonly Database database;
    private readonly TimeProvider time;
    private readonly Opening opening;
    private readonly Versions versions;
    private readonly Lookups lookups;
    private readonly Watch watch;
    private readonly SemaphoreSlim writing = new(1, 1);
    private volatile VersionData? latest;

    private Neo4jStore(Database database, TimeProvider time)
    {
        this.database = database;
        this.time = time;
        opening = new Opening(database);
        versions = new Versions(database, time);
        lookups = new Lookups(database, versions);
        watch = new Watch(database, CurrentAsync, time);
    }

    /// <summary>Does not connect.</summary>
    /// <exception cref="FormatException">The address or the credentials make no sense.</exception>
    public static Neo4jStore Open(ConnectionSettings settings, TimeProvider time)
    {
        var options = new DriverOptions
        {
            MaxConnectionsPerServer = 16,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            AcquisitionTimeout = TimeSpan.FromSeconds(20),
            Time = time,
        };
        return new Neo4jStore(new Database(Driver.Open(settings, options), settings.Uri, time), time);
    }

    public async ValueTask<IGraphSnapshot> OpenAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var reads = new Reads(database, versions, (await CurrentAsync(cancellationToken)).Version);
        var data = latest;
        if (data is null || data.Version.Number < reads.Version.Number) latest = data = new VersionData(reads);
        return new Neo4jSnapshot(reads, lookups, data.Version == reads.Version ? data : new VersionData(reads));
    }

    public async ValueTask<DataVersion> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await opening.ReadyAsync(cancellationToken);
        await watch.BegunAsync(cancellationToken);
        await writing.WaitAsync(cancellationToken);
        try
        {
            var seen = new BookmarkChain();
            await using var session = database.Driver.Session(new SessionOptions { Mode = AccessMode.Write, Bookmarks = seen });
            var application = new Application(changes, time, database.Address);
            var version = await session.ExecuteWriteAsync(transaction => application.RunAsync(transaction, cancellationToken), new TransactionOptions { Name = "apply" }, cancellationToken);
            versions.Wrote(version, seen.Current.Last());
            watch.Wake();
            return version;
        }
        catch (BoltException failure)
        {
            throw Failures.Translate(failure, database.Address);
        }
        finally
        {
            writing.Release();
        }
    }

    public IAsyncEnumerable<DataChange> WatchAsync(CancellationToken cancellationToken) => watch.WatchAsync(cancellationToken);

    /// <summary>Ends all enumerations, and waits for the writer.</summary>
    public async ValueTask DisposeAsync()
    {
        await watch.DisposeAsync();
        await writing.WaitAsync(CancellationToken.None);
        await database.DisposeAsync();
    }

    private async ValueTask<VersionAt> CurrentAsync(CancellationToken cancellationToken)
    {
        await opening.ReadyAsync(cancellationToken);
        return await versions.CurrentAsync(cancellationToken);
    }
}

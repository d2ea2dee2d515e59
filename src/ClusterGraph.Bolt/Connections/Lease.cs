namespace ClusterGraph.Bolt.Connections;

/// <summary>A connection on loan.</summary>
/// <param name="pool">Where it returns to.</param>
/// <param name="database">What a request on it names; null leaves the choice to the server.</param>
internal sealed class Lease(BoltConnection connection, ConnectionPool pool, string? database)
{
    private int _isReturned;

    public BoltConnection Connection => connection;

    public string? Database => database;

    /// <summary>Gives the connection back, once.</summary>
    public ValueTask ReturnAsync() =>
        Interlocked.Exchange(ref _isReturned, 1) == 0 ? pool.ReleaseAsync(connection) : ValueTask.CompletedTask;
}

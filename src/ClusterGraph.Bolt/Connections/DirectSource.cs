using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Connections;

/// <summary>One server, for the schemes that start with <c>bolt</c>.</summary>
internal sealed class DirectSource(Endpoint endpoint) : IConnectionSource
{
    private readonly ConnectionPools _pools = new(endpoint);

    public ConnectionPool Pool => _pools[endpoint.Uri.Address];

    public async ValueTask<Lease> AcquireAsync(Access access, CancellationToken cancellation)
    {
        var pool = Pool;
        var connection = await pool.AcquireAsync(cancellation);
        connection.Observer = failure =>
        {
            if (ErrorCode.EndsEveryConnection(failure.Code))
            {
                _ = pool.RetireAsync().AsTask();
            }
        };
        return new Lease(connection, pool, access.Database);
    }

    public void LearnHome(Access access, string database)
    {
        // One server has one answer, and it knows it.
    }

    public ValueTask CloseAsync() => Pool.RetireAsync(forGood: true);
}

using System.Collections.Concurrent;
using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Routing;

/// <summary>A cluster, for the schemes that start with <c>neo4j</c>: connections by database and access mode.</summary>
internal sealed class Router : IConnectionSource
{
    private readonly Endpoint _endpoint;
    private readonly Discovery _discovery;
    private readonly ServerChoice _choice;
    private readonly HomeDatabases _homes = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = new();

    public Router(Endpoint endpoint)
    {
        _endpoint = endpoint;
        Pools = new ConnectionPools(endpoint);
        _choice = new ServerChoice(Pools);
        _discovery = new Discovery(endpoint, Pools, (router, failure) => OnFailure(router, null, failure));
    }

    public ConnectionPools Pools { get; }

    public RoutingTables Tables { get; } = new();

    private long Now => _endpoint.Options.Time.GetTimestamp();

    public async ValueTask<Lease> AcquireAsync(Access access, CancellationToken cancellation)
    {
        var guessed = access.Database is null && _homes.Guess(access.ImpersonatedUser) is { } home ? Tables.Fresh(home, access.Mode, Now) : null;
        var table = guessed ?? Tables.Fresh(access.Database, access.Mode, Now) ?? await RefreshAsync(access, cancellation);
        ServiceUnavailableException? unreachable = null;
        while ((Tables[table.Database] ?? table).Servers(access.Mode) is { Count: > 0 } servers)
        {
            var address = _choice.Pick(servers);
            try
            {
                return await LendAsync(address, table.Database, guessed is not null, cancellation);
            }
            catch (ServiceUnavailableException failure) when (failure.IsRetryable)
            {
                unreachable = failure;
                OnFailure(address, table.Database, failure);
            }
        }

        throw new SessionExpiredException(unreachable is null
            ? $"The cluster has no server that takes {access.Mode} access to {table.Database ?? "the home database"} at present."
            : $"No server that the cluster advertises could be reached; advertised addresses must be reachable from here. {unreachable.Message}", unreachable);
    }

    /// <summary>Gets the table of a database anew, whoever else just did.</summary>
    public async Task<RoutingTable> RefreshAsync(Access access, CancellationToken cancellation)
    {
        var gate = _gates.GetOrAdd(access.Database ?? "", _ => new SemaphoreSlim(1));
        var asked = Tables[access.Database];
        await gate.WaitAsync(cancellation);
        try
        {
            var known = Tables[access.Database];
            if (!ReferenceEquals(known, asked) && known is not null && known.IsFresh(access.Mode, Now))
            {
                return known;
            }

            var question = new RouteQuestion(_endpoint.RoutingContext!, access.Database, access.Bookmarks, access.ImpersonatedUser);
            var table = await _discovery.DiscoverAsync(known, question, cancellation);
            Tables.Store(table);
            if (access.Database is null && table.Database is { } home)
            {
                _homes.Learn(access.ImpersonatedUser, home);
            }

            return table;
        }
        finally
        {
            gate.Release();
        }
    }

    public void LearnHome(Access access, string database)
    {
        if (access.Database is null)
        {
            _homes.Learn(access.ImpersonatedUser, database);
        }
    }

    public ValueTask CloseAsync() => Pools.RetireAsync(forGood: true);

    private async Task<Lease> LendAsync(ServerAddress address, string? database, bool isGuess, CancellationToken cancellation)
    {
        var pool = Pools[address];
        var connection = await pool.AcquireAsync(cancellation);
        _homes.Allow(connection.Hints.RoutesItself);
        connection.Observer = failure => OnFailure(address, database, failure);
        return new Lease(connection, pool, isGuess ? null : database);
    }

    private void OnFailure(ServerAddress address, string? database, BoltException failure)
    {
        if (failure is ServiceUnavailableException or SessionExpiredException or ProtocolException)
        {
            Tables.Forget(address);
            _ = Pools[address].RetireAsync().AsTask();
        }
        else if (failure.Code is ErrorCode.NotALeader or ErrorCode.ForbiddenOnReadOnlyDatabase)
        {
            Tables.ForgetWriter(address, database);
        }
        else if (failure.Code == ErrorCode.DatabaseUnavailable)
        {
            Tables.Forget(address, database);
        }
        else if (ErrorCode.EndsEveryConnection(failure.Code))
        {
            _ = Pools.RetireAsync().AsTask();
        }
    }
}

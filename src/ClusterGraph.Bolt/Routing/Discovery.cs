using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Routing;

/// <summary>
/// Asks routers for a table until one answers: the known ones, then those of the URI; the other way round when the last table had no writer,
/// for its routers may be cut off from the cluster.
/// </summary>
internal sealed class Discovery(Endpoint endpoint, ConnectionPools pools, Action<ServerAddress, BoltException> onFailure)
{
    /// <summary>
    /// Fails with <see cref="ServiceUnavailableException"/> when no router answers, at once with what a router says of the credentials or the request:
    /// another router would say the same.
    /// </summary>
    public async Task<RoutingTable> DiscoverAsync(RoutingTable? known, RouteQuestion question, CancellationToken cancellation)
    {
        var asked = new HashSet<ServerAddress>();
        BoltException? failure = null;
        await foreach (var router in RoutersAsync(known, cancellation))
        {
            if (!asked.Add(router))
            {
                continue;
            }

            try
            {
                var table = await AskAsync(router, question, cancellation);
                if (table.IsUsable)
                {
                    return table;
                }

                failure = new ProtocolException($"{router} returned a routing table without routers or readers.");
            }
            catch (BoltException refused) when (!EndsDiscovery(refused))
            {
                failure = refused;
                onFailure(router, refused);
            }
        }

        throw new ServiceUnavailableException($"No router answered; asked were {string.Join(", ", asked)}. {failure?.Message}", failure);
    }

    private async IAsyncEnumerable<ServerAddress> RoutersAsync(
        RoutingTable? known, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var seedsFirst = known is { CameWithoutWriters: true };
        foreach (var router in seedsFirst ? await SeedsAsync(cancellation) : known?.Routers ?? [])
        {
            yield return router;
        }

        foreach (var router in seedsFirst ? known?.Routers ?? [] : await SeedsAsync(cancellation))
        {
            yield return router;
        }
    }

    private ValueTask<IReadOnlyList<ServerAddress>> SeedsAsync(CancellationToken cancellation) =>
        endpoint.Options.SeedRouters is { } seeds
            ? seeds(endpoint.Uri.Address, cancellation)
            : ValueTask.FromResult<IReadOnlyList<ServerAddress>>([endpoint.Uri.Address]);

    private async Task<RoutingTable> AskAsync(ServerAddress router, RouteQuestion question, CancellationToken cancellation)
    {
        var pool = pools[router];
        var connection = await pool.AcquireAsync(cancellation);
        try
        {
            var route = connection.Post(Request.Route(connection.Version, question));
            await connection.FlushAndReceiveAsync(route, cancellation);
            route.ThrowIfFailed();
            return RoutingTableReader.Read(route.Metadata, question.Database, endpoint.Options.Time);
        }
        finally
        {
            await pool.ReleaseAsync(connection);
        }
    }

    private static bool EndsDiscovery(BoltException failure) => failure switch
    {
        AuthenticationFailedException => true,
        { Code: null or ErrorCode.AuthorizationExpired } => false,
        _ => failure.Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) || failure.Code
            is "Neo.ClientError.Database.DatabaseNotFound"
            or "Neo.ClientError.Transaction.InvalidBookmark"
            or "Neo.ClientError.Transaction.InvalidBookmarkMixture"
            or "Neo.ClientError.Statement.ArgumentError"
            or "Neo.ClientError.Statement.TypeError"
            or "Neo.ClientError.Request.Invalid",
    };
}

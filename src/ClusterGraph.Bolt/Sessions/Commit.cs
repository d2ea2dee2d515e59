using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>
/// Sends COMMIT and tells its three outcomes apart: applied, refused, unknown. A read has nothing to apply, so that losing its connection is a loss like any
/// other, which a retry mends.
/// </summary>
internal static class Commit
{
    public static async Task SendAsync(BoltConnection connection, Exchange commit, AccessMode mode, CancellationToken cancellation)
    {
        try
        {
            await connection.FlushAndReceiveAsync(commit, cancellation);
        }
        catch (OperationCanceledException) when (commit.Succeeded)
        {
            return;
        }
        catch (Exception failure) when (failure is BoltException or OperationCanceledException)
        {
            throw IsKnown(connection, mode) ? failure : new CommitOutcomeUnknownException(failure);
        }

        if (commit.Failure is { } refusal)
        {
            throw IsKnown(connection, mode) ? refusal : new CommitOutcomeUnknownException(refusal);
        }
    }

    /// <summary>On a connection that lives, the server answered: by a failure, or by taking a RESET before it came to the COMMIT.</summary>
    private static bool IsKnown(BoltConnection connection, AccessMode mode) => connection.IsUsable || mode == AccessMode.Read;
}

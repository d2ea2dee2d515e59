using System.Collections.Concurrent;

namespace ClusterGraph.Bolt.Routing;

/// <summary>
/// Remembers users' home databases, to save a ROUTE. The memory is only a guess at a server, so it is used only where servers pass requests on
/// to where they belong, and the request itself leaves the database to the server.
/// </summary>
internal sealed class HomeDatabases
{
    private readonly ConcurrentDictionary<string, string> _homes = new();
    private volatile bool _isAllowed;

    /// <summary>Follows the server that was seen last: one that does not pass requests on ends the guessing.</summary>
    public void Allow(bool allowed) => _isAllowed = allowed;

    public string? Guess(string? user) => _isAllowed ? _homes.GetValueOrDefault(user ?? "") : null;

    public void Learn(string? user, string database) => _homes[user ?? ""] = database;
}

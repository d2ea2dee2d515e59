using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>Builds the extra map of BEGIN and RUN; what has its default is left out.</summary>
internal static class Extra
{
    /// <summary>Fails with <see cref="InvalidOperationException"/> on what the version cannot say.</summary>
    public static Dictionary<string, Value> For(BoltVersion version, TransactionScope scope)
    {
        if (scope.ImpersonatedUser is not null && !version.HasImpersonation)
        {
            throw new InvalidOperationException($"A server that speaks Bolt {version} does not impersonate users; that takes Neo4j 4.4.");
        }

        var extra = new Dictionary<string, Value>();
        Add(extra, "mode", scope.Mode == AccessMode.Read ? "r" : null);
        Add(extra, "db", scope.Database);
        Add(extra, "imp_user", scope.ImpersonatedUser);
        if (scope.Bookmarks.Count > 0)
        {
            extra["bookmarks"] = Value.List(scope.Bookmarks);
        }

        if (scope.Timeout is { } timeout)
        {
            extra["tx_timeout"] = (long)Math.Ceiling(timeout.TotalMilliseconds);
        }

        if (scope.Metadata is { Count: > 0 } metadata)
        {
            extra["tx_metadata"] = Value.Map(metadata);
        }

        scope.Notifications?.AddTo(extra, version);
        return extra;
    }

    public static void Add(Dictionary<string, Value> map, string key, string? value)
    {
        if (value is not null)
        {
            map[key] = value;
        }
    }
}

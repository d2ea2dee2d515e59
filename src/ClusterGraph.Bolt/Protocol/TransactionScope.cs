using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>What BEGIN, or the RUN of an auto-commit query, says beside the query.</summary>
internal sealed record TransactionScope
{
    public AccessMode Mode { get; init; }

    public string? Database { get; init; }

    public string? ImpersonatedUser { get; init; }

    public IReadOnlyCollection<string> Bookmarks { get; init; } = [];

    public TimeSpan? Timeout { get; init; }

    public IReadOnlyDictionary<string, Value>? Metadata { get; init; }

    public NotificationFilter? Notifications { get; init; }
}

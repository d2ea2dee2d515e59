using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>What a session's transactions have in common.</summary>
public sealed record SessionOptions
{
    /// <summary>Null for that of <see cref="DriverOptions.Database"/>.</summary>
    public string? Database { get; init; }

    /// <summary>The mode of auto-commit queries and unmanaged transactions; managed ones have their own.</summary>
    public AccessMode Mode { get; init; } = AccessMode.Write;

    /// <summary>What the session's transactions must see, and where theirs are added; null for a chain of the session's own.</summary>
    public BookmarkChain? Bookmarks { get; init; }

    /// <summary>The user in whose name everything is done; the driver's own user needs the right to.</summary>
    public string? ImpersonatedUser { get; init; }

    /// <summary>Null for that of <see cref="DriverOptions.FetchSize"/>.</summary>
    public long? FetchSize { get; init; }

    /// <summary>Null for that of <see cref="DriverOptions.Notifications"/>.</summary>
    public NotificationFilter? Notifications { get; init; }
}

using ClusterGraph.Bolt.Connections;
using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>What a query did.</summary>
public sealed record ResultSummary
{
    public required Query Query { get; init; }

    public required ServerInfo Server { get; init; }

    /// <summary>The database that it ran in; null where the server does not say.</summary>
    public string? Database { get; init; }

    /// <summary><c>r</c>, <c>w</c>, <c>rw</c> or <c>s</c> (schema); null where the server does not say.</summary>
    public string? Type { get; init; }

    public required Counters Counters { get; init; }

    /// <summary>What the server remarks: deprecations, missing indexes, unknown labels.</summary>
    public IReadOnlyList<Notification> Notifications { get; init; } = [];

    /// <summary>The GQL statuses: how the query ended and, in the same order, the notifications. Made from these before Bolt 5.6.</summary>
    public IReadOnlyList<GqlStatusObject> Statuses { get; init; } = [];

    /// <summary>The plan of EXPLAIN as the server sends it: <c>operatorType</c>, <c>args</c>, <c>identifiers</c>, <c>children</c>.</summary>
    public IReadOnlyDictionary<string, Value>? Plan { get; init; }

    /// <summary>The plan of PROFILE with what was measured: <c>dbHits</c>, <c>rows</c> and more.</summary>
    public IReadOnlyDictionary<string, Value>? Profile { get; init; }

    /// <summary>Until the first record was ready, at the server.</summary>
    public TimeSpan? AvailableAfter { get; init; }

    /// <summary>From then until the last was taken, at the server.</summary>
    public TimeSpan? ConsumedAfter { get; init; }
}

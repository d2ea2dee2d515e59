using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>What a result belongs to: an auto-commit query or a transaction.</summary>
internal interface IResultOwner
{
    /// <summary>What ended the owner, and every unread result of it; null while it lives.</summary>
    Exception? Failure { get; }

    /// <summary>Whether the server takes requests without a query id to mean this result.</summary>
    bool IsLatest(ResultCursor cursor);

    /// <summary>The result was read or discarded to its end.</summary>
    ValueTask CompleteAsync(IReadOnlyDictionary<string, Value> metadata);

    ValueTask FailAsync(Exception failure);
}

using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Sessions;

/// <summary>What one transaction or auto-commit query may say beside its text.</summary>
public sealed record TransactionOptions
{
    /// <summary>The fixed name of what is asked, for spans and metrics; never anything with values in it.</summary>
    public string? Name { get; init; }

    /// <summary>After which the server ends the transaction, in whole milliseconds; null for the server's limit, zero for none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Shown in the server's query log and list of transactions.</summary>
    public IReadOnlyDictionary<string, Value>? Metadata { get; init; }
}

using ClusterGraph.Graph;

namespace ClusterGraph.Sources;

/// <summary>Whether a node's kind, scope or status was stated by its source or inferred, and then why.</summary>
public sealed record Classification : IChecked
{
    public required StatementStatus Status { get; init; }

    public string? Reason { get; init; }

    IEnumerable<string> IChecked.BrokenRules() => StatementRules.Check(Status, Reason);
}

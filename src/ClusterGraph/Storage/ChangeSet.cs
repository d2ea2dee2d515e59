using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage;

/// <summary>Everything that one write changes: whole nodes and links to put (new or replaced by identity), and what to remove. Removing a node needs its links removed too.</summary>
public sealed record ChangeSet
{
    public ImmutableArray<Node> Nodes { get; init; } = [];

    public ImmutableArray<Link> Links { get; init; } = [];

    public ImmutableArray<NodeKey> RemovedNodes { get; init; } = [];

    public ImmutableArray<LinkIdentity> RemovedLinks { get; init; } = [];

    /// <summary>The version that the writer saw; null to apply to whatever is there.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>Who writes, and why, for the history; null when nobody says.</summary>
    public ChangeNote? Note { get; init; }
}

using ClusterGraph.Graph;

namespace ClusterGraph.Events;

/// <summary>Something that happened at a time: summit, declaration, policy stage, evaluation.</summary>
public sealed record Event : Node
{
    public required EventKind Kind { get; init; }

    public Period? Period { get; init; }
}

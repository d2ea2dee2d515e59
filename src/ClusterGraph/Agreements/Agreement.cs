using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Agreements;

/// <summary>An agreement, memorandum, joint project or collaborative link between parties of mixed kinds, which PARTY_TO joins to it.</summary>
public sealed record Agreement : Node
{
    public required AgreementKind Kind { get; init; }

    public required AgreementScope Scope { get; init; }

    public required AgreementTopology Topology { get; init; }

    public required AgreementStatus Status { get; init; }

    public Period? Period { get; init; }

    public ImmutableArray<string> Topics { get; init; } = [];
}

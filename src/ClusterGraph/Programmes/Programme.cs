using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Programmes;

/// <summary>A programme or any part of one: phase, generation, component, project, platform, call, national policy. Parts are joined by PART_OF.</summary>
public sealed record Programme : Node
{
    public required ProgrammeKind Kind { get; init; }

    public Period? Period { get; init; }

    public Budget? Budget { get; init; }

    public ImmutableArray<string> Objectives { get; init; } = [];

    public ImmutableArray<EligibilityRule> Eligibility { get; init; } = [];
}

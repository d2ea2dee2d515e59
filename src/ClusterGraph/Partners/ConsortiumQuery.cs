using System.Collections.Immutable;

namespace ClusterGraph.Partners;

/// <summary>Which consortia are wanted.</summary>
public sealed record ConsortiumQuery
{
    public required ProgrammeTerms Programme { get; init; }

    /// <summary>Clusters that must be in; at least one.</summary>
    public required ImmutableArray<ClusterProfile> Include { get; init; }

    /// <summary>Clusters that may be added, best first; only the first <see cref="MaxCandidates"/> are tried.</summary>
    public required ImmutableArray<ClusterProfile> Candidates { get; init; }

    public int MaxCandidates { get; init; } = 40;

    /// <summary>Largest set to try.</summary>
    public int MaxSize { get; init; } = 5;

    /// <summary>How many sets at most.</summary>
    public int Limit { get; init; } = 10;
}

using System.Collections.Frozen;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness.Paths;

/// <summary>Which paths are wanted.</summary>
public sealed record PathQuery
{
    /// <summary>How many at most, at least 1.</summary>
    public int Count { get; init; } = 5;

    /// <summary>Edges a path may have at most, the hops at its ends included; at least 1.</summary>
    public int MaxHops { get; init; } = 4;

    /// <summary>Weakest path, in [0,1].</summary>
    public double MinStrength { get; init; } = RelatednessRules.Floor;

    /// <summary>Prefixes that may be looked at before the search is cut.</summary>
    public int MaxExpansions { get; init; } = 200_000;

    /// <summary>Bases that count; null for all.</summary>
    public FrozenSet<RelatednessBasis>? Bases { get; init; }

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxHops, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxExpansions, 1);
        if (!(MinStrength >= 0 && MinStrength <= 1)) throw new ArgumentOutOfRangeException(nameof(MinStrength), MinStrength, "In [0,1].");
    }
}

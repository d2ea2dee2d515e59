using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Relatedness;

/// <summary>Two activities or technologies that are related, read undirected; <see cref="A"/> comes before <see cref="B"/>.</summary>
public sealed record RelatednessEdge
{
    public required NodeKey A { get; init; }

    public required NodeKey B { get; init; }

    /// <summary>phi, in (0,1].</summary>
    public required double Weight { get; init; }

    public required RelatednessBasis Basis { get; init; }

    /// <summary>What was said: RELATED_TO, USES, or BROADER for a taxonomy edge.</summary>
    public required LinkKind Via { get; init; }

    /// <summary>Events that hold both (a count); null where nothing was counted.</summary>
    public int? Support { get; init; }

    /// <summary>Hypergeometric z-score of the support.</summary>
    public double? Z { get; init; }

    public string? DataPeriod { get; init; }

    public string? MethodVersion { get; init; }

    /// <summary>The deepest class above both, for a taxonomy edge.</summary>
    public NodeKey? CommonClass { get; init; }

    public ImmutableArray<Citation> Citations { get; init; } = [];
}

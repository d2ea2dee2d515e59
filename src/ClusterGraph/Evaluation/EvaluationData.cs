using System.Collections.Immutable;
using ClusterGraph.Partners;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Evaluation;

/// <summary>What an evaluation works on. Weights and mode are fixed before looking.</summary>
public sealed record EvaluationData
{
    public required ImmutableArray<ClusterProfile> Clusters { get; init; }

    public required ImmutableArray<EvaluatedPair> Pairs { get; init; }

    public required RelatednessNetwork Network { get; init; }

    /// <summary>All pairs that work together, those under evaluation and others.</summary>
    public required Cooperations Cooperations { get; init; }

    public ImmutableArray<ProgrammeTerms> Programmes { get; init; } = [];

    public PartnerWeights Weights { get; init; } = PartnerWeights.Default;

    public PartnerMode Mode { get; init; }
}

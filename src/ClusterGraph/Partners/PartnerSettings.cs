using System.Collections.Immutable;

namespace ClusterGraph.Partners;

/// <summary>What a partner score rests on and how its parts are weighed.</summary>
public sealed record PartnerSettings
{
    public required PartnerSpace Space { get; init; }

    public Cooperations Cooperations { get; init; } = Cooperations.NotCollected;

    /// <summary>The programmes that are open; empty when there is no programme data, and then component P is null.</summary>
    public ImmutableArray<ProgrammeTerms> Programmes { get; init; } = [];

    public PartnerWeights Weights { get; init; } = PartnerWeights.Default;

    public PartnerMode Mode { get; init; }
}

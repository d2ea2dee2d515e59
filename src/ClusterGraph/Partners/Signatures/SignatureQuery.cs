using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Whose partners are wanted, and how many.</summary>
public sealed record SignatureQuery
{
    public required ClusterProfile Source { get; init; }

    /// <summary>The source itself, its partners, and everybody two agreements away: all whose component S may differ from 0, or who may be left out.</summary>
    public required ImmutableArray<ClusterProfile> Near { get; init; }

    /// <summary>Further clusters that may not stand in the ranking: partners of a hub that are too many to be looked at one by one. Up to so many partners may be missed behind them.</summary>
    public ImmutableHashSet<NodeKey> Apart { get; init; } = [];

    /// <summary>At least 1.</summary>
    public required int Limit { get; init; }

    public PartnerScope Scope { get; init; }

    public bool IncludeExisting { get; init; }

    /// <summary>Only pairs that some programme of the model takes: component P above 0.</summary>
    public bool EligibleOnly { get; init; }

    internal PartnerQuery Ranking => new() { Scope = Scope, IncludeExisting = IncludeExisting, EligibleOnly = EligibleOnly };
}

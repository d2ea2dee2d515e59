using System.Collections.Immutable;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>What the partner score knows about a cluster. Its name is not among it.</summary>
public sealed record ClusterProfile
{
    public required NodeKey Key { get; init; }

    public Bloc Bloc { get; init; } = Bloc.Other;

    /// <summary>Null when not known.</summary>
    public NodeKey? Country { get; init; }

    public Portfolio Portfolio { get; init; } = Portfolio.Empty;

    /// <summary>In key order; empty when none is known.</summary>
    public ImmutableArray<Capability> Offers { get; init; } = [];

    /// <summary>In key order; empty when none is known.</summary>
    public ImmutableArray<Capability> Needs { get; init; } = [];

    /// <summary>False for clusters that ended, merged or are only planned.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether it works on a priority of its region's smart specialisation strategy; null when not known.</summary>
    public bool? Ris3Linked { get; init; }

    /// <summary>Where it lies, as rules may word it: folded names, codes and keys of its places and blocs.</summary>
    public ImmutableArray<string> Territories { get; init; } = [];

    /// <summary>What it is, as rules may word it, folded: <c>cluster organisation</c>.</summary>
    public ImmutableArray<string> ParticipantTypes { get; init; } = [];
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Programmes;

namespace ClusterGraph.Partners;

/// <summary>A programme that is open, and its rules. Where COVERS links say which territories it covers, give them as a rule of kind EligibleTerritories.</summary>
public sealed record ProgrammeTerms(NodeKey Programme, ImmutableArray<EligibilityRule> Rules)
{
    /// <summary>Whether it had ended (<see cref="ProgrammeRules.AsOf"/>).</summary>
    public bool Ended { get; init; }

    /// <summary>Whether it states rules itself, rather than only covering territories.</summary>
    public bool Own { get; init; } = true;
}

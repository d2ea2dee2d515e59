using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>What a programme offers a pair.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Value">1 = both eligible and the pair suffices; 0.5 = eligible, needs further countries or a partner in a target market; 0 = not
/// eligible.</param>
/// <param name="Checks">Rule by rule.</param>
public sealed record ProgrammeFit(NodeKey Programme, double Value, ImmutableArray<RuleCheck> Checks);

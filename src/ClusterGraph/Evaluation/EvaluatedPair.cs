using System.Collections.Immutable;
using ClusterGraph.Agreements;
using ClusterGraph.Graph;
using ClusterGraph.Sources;

namespace ClusterGraph.Evaluation;

/// <summary>Two clusters that an agreement joins.</summary>
/// <param name="Agreement">The agreement; pairs of one agreement are resampled together.</param>
/// <param name="A">One party.</param>
/// <param name="B">Another.</param>
/// <param name="Kind">Same sector or cross sector.</param>
/// <param name="Scope">National, EU-LAC ...</param>
public sealed record EvaluatedPair(NodeKey Agreement, NodeKey A, NodeKey B, AgreementKind Kind, AgreementScope Scope)
{
    /// <summary>What the agreement cites: relatedness stated by the same passage is left out while its pair is held out.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];
}

using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>How much a ranking depends on the weights and on adding up.</summary>
/// <param name="TopKept">Share of weight draws that keep the top partner, in [0,1]; null for an empty ranking.</param>
/// <param name="MeanTau">Mean Kendall tau between the ranking and those of the draws, in [-1,1]; null for fewer than two partners.</param>
/// <param name="GeometricOrder">The partners ranked by the weighted geometric mean of the components that are not missing.</param>
public sealed record Robustness(double? TopKept, double? MeanTau, ImmutableArray<NodeKey> GeometricOrder);

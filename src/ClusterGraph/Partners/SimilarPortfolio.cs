using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>A cluster or region that does nearly the same.</summary>
/// <param name="Key">Which.</param>
/// <param name="Overlap">1 - delta, in (0,1]; 1 = the same shares.</param>
/// <param name="Cosine">Jaffe cosine, in [0,1].</param>
public readonly record struct SimilarPortfolio(NodeKey Key, double Overlap, double Cosine);

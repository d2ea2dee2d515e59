using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Somebody with a similar portfolio.</summary>
/// <param name="Key">Who.</param>
/// <param name="Overlap">1 - delta, the sum of the smaller shares, in (0,1].</param>
/// <param name="Cosine">Jaffe cosine, in (0,1].</param>
public readonly record struct SimilarPortfolio(NodeKey Key, double Overlap, double Cosine);

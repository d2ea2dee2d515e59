using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>Two activities found in the same regions more often than chance gives.</summary>
/// <param name="A">One activity; its key comes before <paramref name="B"/>'s.</param>
/// <param name="B">The other.</param>
/// <param name="Support">Regions specialised in both (a count).</param>
/// <param name="RegionsA">Regions specialised in A.</param>
/// <param name="RegionsB">Regions specialised in B.</param>
/// <param name="Regions">Regions looked at.</param>
/// <param name="Proximity">phi, in (0,1].</param>
/// <param name="Z">Hypergeometric z-score; null where it is not defined.</param>
public sealed record ColocationPair(NodeKey A, NodeKey B, int Support, int RegionsA, int RegionsB, int Regions, double Proximity, double? Z);

using ClusterGraph.Graph;
using ClusterGraph.Relatedness.Paths;

namespace ClusterGraph.Partners;

/// <summary>A differing activity of one side and what it meets best on the other.</summary>
/// <param name="Side">The cluster that has it.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Remainder">Its share beyond the other side's, in (0,1].</param>
/// <param name="Best">The differing activity of the other side with the highest phi*, the first of equals; null when unrelated to all.</param>
/// <param name="Strength">phi* of the two, in [0,1].</param>
/// <param name="Path">The path behind it; null when unrelated.</param>
public sealed record ActivityMatch(NodeKey Side, NodeKey Activity, double Remainder, NodeKey? Best, double Strength, RelatedPath? Path);

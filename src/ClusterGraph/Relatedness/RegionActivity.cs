using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness;

/// <summary>One activity seen from a region.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Quotient">Location quotient; null when it is not defined.</param>
/// <param name="Specialised">Whether the quotient is at least 1.</param>
/// <param name="Density">Relatedness density around it, in [0,1]; null when it is related to nothing.</param>
/// <param name="Ubiquity">Regions specialised in it (a count).</param>
public sealed record RegionActivity(NodeKey Activity, double? Quotient, bool Specialised, double? Density, int Ubiquity);

namespace ClusterGraph.Partners;

/// <summary>All clusters in key order, and who works with whom.</summary>
public sealed record PartnerWorld(IReadOnlyList<ClusterProfile> Clusters, Cooperations Cooperations);

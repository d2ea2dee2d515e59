namespace ClusterGraph.Partners.Signatures;

/// <summary>A cluster that is looked at by itself: the source, its partners, and all two agreements away from it.</summary>
/// <param name="Profile">The cluster.</param>
/// <param name="Signature">Its signature; -1 when it has none.</param>
public sealed record NearCluster(ClusterProfile Profile, int Signature);

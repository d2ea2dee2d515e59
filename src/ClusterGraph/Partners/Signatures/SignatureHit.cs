namespace ClusterGraph.Partners.Signatures;

/// <summary>A signature whose clusters may be among the best.</summary>
/// <param name="Signature">Which (<see cref="StoredSignature"/>).</param>
/// <param name="Score">The score of each of its clusters, common partners apart.</param>
/// <param name="Hybrid">Their H.</param>
/// <param name="Available">How many of its clusters are not near.</param>
public sealed record SignatureHit(long Signature, double Score, double Hybrid, int Available);

using System.Collections.Immutable;

namespace ClusterGraph.Partners.Signatures;

/// <summary>Enough signatures for the best partners, ties included, and the near clusters that may stand among them.</summary>
/// <param name="Hits">By score falling, then H falling (on the grid), then number.</param>
/// <param name="Near">Scored one by one, in the order of answers.</param>
/// <param name="Work">What it took.</param>
public sealed record SignatureHits(ImmutableArray<SignatureHit> Hits, ImmutableArray<PartnerFit> Near, SearchWork Work);

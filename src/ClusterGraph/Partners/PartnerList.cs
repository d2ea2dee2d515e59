using System.Collections.Immutable;

namespace ClusterGraph.Partners;

/// <summary>Partners in order, and who was left out with the reasons, in key order.</summary>
public sealed record PartnerList(ImmutableArray<PartnerFit> Ranked, ImmutableArray<PartnerFit> LeftOut);

using System.Collections.Immutable;
using ClusterGraph.Partners.Signatures;

namespace ClusterGraph.Api.Partners;

/// <summary>A part of a ranking.</summary>
/// <param name="Ranked">Behind the place that was asked, in order.</param>
/// <param name="Skipped">How many of the ranking stand before.</param>
/// <param name="Truncated">Whether partners may be missing: the search was cut before as many as wanted were found, or the source is a hub.</param>
internal sealed record PartnersFound(ImmutableArray<RankedCluster> Ranked, int Skipped, bool Truncated);

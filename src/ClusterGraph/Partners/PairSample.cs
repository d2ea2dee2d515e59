using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>The clusters over whose pairs means and health are taken, and what was taken so far. Safe for many threads.</summary>
/// <param name="clusters">Drawn by <see cref="ClusterDraw"/>.</param>
/// <param name="social">Mean of component S, which takes agreements and is the same for all modes and programmes.</param>
internal sealed class PairSample(ImmutableArray<ClusterProfile> clusters, double? social)
{
    private readonly ConcurrentDictionary<(PartnerMode, NodeKey?), Lazy<ComponentMeans>> means = new();
    private readonly ConcurrentDictionary<PartnerMode, Lazy<HybridHealth>> health = new();

    /// <summary>The means under a mode and one programme, or all open ones.</summary>
    public ComponentMeans Means(PartnerSettings asked, NodeKey? programme) => means.GetOrAdd(
        (asked.Mode, programme),
        _ => new Lazy<ComponentMeans>(() => ImputationMeans.Of(asked with { Cooperations = Cooperations.NotCollected }, clusters) with { Social = social })).Value;

    public HybridHealth Health(PartnerSettings asked) => health.GetOrAdd(asked.Mode, _ => new Lazy<HybridHealth>(() => HybridHealth.Of(asked, clusters))).Value;
}

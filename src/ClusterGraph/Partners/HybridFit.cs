using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>Hybrid fit H: how much of two portfolios differs, times whether that differing part is related but not a near-duplicate.</summary>
/// <param name="Value">H, in [0,1]; null when one side's activities are not known.</param>
/// <param name="Delta">Part that differs, in [0,1].</param>
/// <param name="Rho">Relatedness of the differing parts, in [0,1]; null when nothing differs.</param>
/// <param name="Reason">Why H is null or 0.</param>
/// <remarks>
/// Computes, with m = min(a,b), a' = a - m, b' = b - m: delta = 1 - sum m; rho = [sum_i a'_i max_j phi*_ij + sum_j b'_j max_i phi*_ij] / (2 delta); H = delta
/// g(rho).
/// Symmetric, free of scale and labels, H(A,A) = 0. rho takes best matches, so it rises with portfolio size. O(|A| |B|). Status ADP (Nooteboom et al. 2007,
/// Res. Policy 36:1016).
/// </remarks>
public sealed record HybridFit(double? Value, double? Delta, double? Rho, PartnerReason? Reason)
{
    /// <summary>Activities that both have, in key order.</summary>
    public ImmutableArray<NodeKey> Shared { get; init; } = [];

    /// <summary>Per differing activity its best match: first those of A, then of B, in key order.</summary>
    public ImmutableArray<ActivityMatch> Matches { get; init; } = [];

    /// <summary>H of two clusters, without evidence.</summary>
    public static HybridFit Of(PartnerSpace space, ClusterProfile a, ClusterProfile b, HybridCurve curve)
    {
        if (a.Portfolio.IsEmpty || b.Portfolio.IsEmpty) return new HybridFit(null, null, null, PartnerReason.NoActivityData);
        ClusterVector x = ClusterVector.Of(space, a), y = ClusterVector.Of(space, b);
        var (delta, rho) = HybridKernel.Compare(x.Portfolio, y.Portfolio, space);
        if (delta == 0) return new HybridFit(0, 0, null, PartnerReason.SamePortfolio);
        var value = delta * curve.At(rho);
        return new HybridFit(value, delta, rho, value > 0 ? null : rho == 0 ? PartnerReason.NoRelatedPath : PartnerReason.NearDuplicate);
    }
}

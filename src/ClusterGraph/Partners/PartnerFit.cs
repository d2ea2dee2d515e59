using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Relatedness;

namespace ClusterGraph.Partners;

/// <summary>How well two clusters would do as partners for technological hybridisation. A screening aid, never a prediction of success.</summary>
public sealed record PartnerFit
{
    public required NodeKey A { get; init; }

    public required NodeKey B { get; init; }

    /// <summary>In [0,1]; the contributions add up to it.</summary>
    public required double Score { get; init; }

    /// <summary>In the order of <see cref="PartnerComponent"/>.</summary>
    public required ImmutableArray<ComponentScore> Components { get; init; }

    /// <summary>Part of the weight that rests on defined components, in [0,1].</summary>
    public required double Completeness { get; init; }

    public required HybridFit Hybrid { get; init; }

    /// <summary>Why the pair does not stand in a ranking, most basic reason first; empty when it may.</summary>
    public required ImmutableArray<PartnerReason> Reasons { get; init; }

    /// <summary>What shows the components; null in a ranking's short answers.</summary>
    public PartnerEvidence? Evidence { get; init; }

    /// <summary>The order of answers: score falling, H falling (both on the grid), then the partner's key.</summary>
    public static int Compare(PartnerFit x, PartnerFit y)
    {
        var order = Grid.Round(y.Score).CompareTo(Grid.Round(x.Score));
        if (order == 0) order = Grid.Round(y.Hybrid.Value ?? 0).CompareTo(Grid.Round(x.Hybrid.Value ?? 0));
        return order != 0 ? order : x.B.CompareTo(y.B);
    }
}

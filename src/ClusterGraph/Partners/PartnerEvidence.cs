using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Partners;

/// <summary>What shows the components of a score.</summary>
public sealed record PartnerEvidence
{
    /// <summary>Related knowledge that A lacks and B holds, in [0,1]; null when nothing within A's reach is missing.</summary>
    public required double? GainOfA { get; init; }

    /// <summary>The same the other way round.</summary>
    public required double? GainOfB { get; init; }

    /// <summary>Needs of both sides and the offer that meets each best; A's first.</summary>
    public required ImmutableArray<NeedMatch> Needs { get; init; }

    /// <summary>Who works with both, and with how many in all.</summary>
    public required ImmutableArray<CommonPartner> CommonPartners { get; init; }

    /// <summary>The best programme; null when there is none.</summary>
    public required ProgrammeFit? Programme { get; init; }
}

/// <summary>Somebody who works with both sides of a pair.</summary>
public readonly record struct CommonPartner(NodeKey Key, int Partners);

/// <summary>A need of one side and the other side's offer that meets it best; null offer for none.</summary>
public readonly record struct NeedMatch(NodeKey Side, NodeKey Need, double Weight, NodeKey? Offer, double Strength);

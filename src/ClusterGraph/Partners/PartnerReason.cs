namespace ClusterGraph.Partners;

/// <summary>Why a pair does not stand in the ranking.</summary>
public enum PartnerReason
{
    /// <summary>Both do exactly the same: nothing to hybridise.</summary>
    SamePortfolio,

    /// <summary>What differs is not related at all.</summary>
    NoRelatedPath,

    /// <summary>What differs is as good as the same.</summary>
    NearDuplicate,

    /// <summary>Nothing is known about the activities of one of them.</summary>
    NoActivityData,

    /// <summary>A cluster with itself.</summary>
    Self,

    /// <summary>They work together already.</summary>
    ExistingPartner,

    /// <summary>One of them is not active.</summary>
    Inactive,
}

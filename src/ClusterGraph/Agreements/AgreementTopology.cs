namespace ClusterGraph.Agreements;

/// <summary>Who works with whom: two parties, a hub with each of its spokes (the spokes not with each other), or all with all.</summary>
public enum AgreementTopology
{
    /// <summary>Two parties.</summary>
    Pair,

    /// <summary>A hub that works with each spoke; the spokes do not thereby work with each other.</summary>
    Star,

    /// <summary>All with all.</summary>
    Multilateral,
}

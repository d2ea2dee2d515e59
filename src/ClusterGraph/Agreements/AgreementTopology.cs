namespace ClusterGraph.Agreements;

/// <summary>Who works with whom: two parties, a hub with each of its spokes (the spokes not with each other), or all with all.</summary>
public enum AgreementTopology
{
    Pair,
    Star,
    Multilateral,
}

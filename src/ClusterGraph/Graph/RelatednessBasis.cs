namespace ClusterGraph.Graph;

/// <summary>What a relatedness weight rests on, the first available one in this order being used for a pair.</summary>
public enum RelatednessBasis
{
    Colocation,
    Portfolio,
    Technology,
    Report,
    Taxonomy,
}

namespace ClusterGraph.Graph;

/// <summary>What a relatedness weight rests on, the first available one in this order being used for a pair.</summary>
public enum RelatednessBasis
{
    /// <summary>Computed: the same regions are specialised in both.</summary>
    Colocation,

    /// <summary>Computed: the same clusters work in both.</summary>
    Portfolio,

    /// <summary>Computed: both use the same technologies.</summary>
    Technology,

    /// <summary>The report itself says so.</summary>
    Report,

    /// <summary>Both stand close in the classification.</summary>
    Taxonomy,
}

namespace ClusterGraph.Evaluation;

/// <summary>Ways to rank partners that are compared.</summary>
public enum RankingMethod
{
    /// <summary>The partner score.</summary>
    Score,

    /// <summary>H alone.</summary>
    Hybrid,

    /// <summary>Jaffe cosine: the same-sector baseline.</summary>
    SameSector,

    /// <summary>How many partners the candidate has.</summary>
    Degree,

    /// <summary>Jaffe cosine plus 1 for an EU-LAC pair.</summary>
    SameSectorBiRegional,

    /// <summary>4 P (1 - P) on one soft similarity P of the whole portfolios.</summary>
    Parabola,
}

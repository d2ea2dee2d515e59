namespace ClusterGraph.Partners;

/// <summary>Which relatedness of the differing activities is thought best. HEU; the direction follows Nooteboom et al. 2007.</summary>
public enum PartnerMode
{
    /// <summary>Best at 0.5.</summary>
    Balanced,

    /// <summary>Closer: best at 0.65.</summary>
    Exploit,

    /// <summary>Farther: best at 0.35.</summary>
    Explore,
}

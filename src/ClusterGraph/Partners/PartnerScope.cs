namespace ClusterGraph.Partners;

/// <summary>Which pairs are wanted, by where the two lie.</summary>
public enum PartnerScope
{
    /// <summary>All pairs.</summary>
    Any,

    /// <summary>One from the EU, one from Latin America and the Caribbean.</summary>
    EuLac,

    /// <summary>From two countries; a cluster whose country is not known does not qualify.</summary>
    CrossBorder,

    /// <summary>From one country.</summary>
    National,
}

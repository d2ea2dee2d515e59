namespace ClusterGraph.Partners;

/// <summary>The parts of a partner score, each in [0,1] or null.</summary>
public enum PartnerComponent
{
    /// <summary>H: different but related. ADP.</summary>
    Hybrid,

    /// <summary>K: missing related knowledge that the other side holds. ADP.</summary>
    Complementarity,

    /// <summary>T: needs met by offers. HEU.</summary>
    TechMatch,

    /// <summary>S: common partners. HEU on EST.</summary>
    Social,

    /// <summary>P: a programme that both could enter. HEU.</summary>
    Programme,

    /// <summary>R: one from the EU, one from LAC. A policy preference, not science.</summary>
    BiRegional,
}

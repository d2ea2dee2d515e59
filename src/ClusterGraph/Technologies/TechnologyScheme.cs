namespace ClusterGraph.Technologies;

/// <summary>The classification that a technology's code belongs to.</summary>
public enum TechnologyScheme
{
    /// <summary>Key enabling technologies of the European Union (2012).</summary>
    Ket,

    /// <summary>The 35 technology fields of the World Intellectual Property Organization.</summary>
    Wipo35,

    /// <summary>A technology that the report names.</summary>
    Report,
}

namespace ClusterGraph.Technologies;

/// <summary>The classification that a technology's code belongs to.</summary>
public enum TechnologyScheme
{
    Ket,
    Wipo35,
    Report,
}

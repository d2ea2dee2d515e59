namespace ClusterGraph.Countries;

/// <summary>On which side of the bi-regional relationship a country stood in 2018.</summary>
public enum Bloc
{
    /// <summary>A member of the European Union in 2018.</summary>
    Eu,

    /// <summary>Latin America and the Caribbean (member of CELAC).</summary>
    Lac,

    /// <summary>Neither.</summary>
    Other,
}

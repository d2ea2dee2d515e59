namespace ClusterGraph.Countries;

/// <summary>On which side of the bi-regional relationship a country stood in 2018.</summary>
public enum Bloc
{
    Eu,
    Lac,
    Other,
}

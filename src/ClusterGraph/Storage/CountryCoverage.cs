using ClusterGraph.Countries;

namespace ClusterGraph.Storage;

/// <summary>How much the data holds about one country. 0 means that it holds nothing, not that there is nothing.</summary>
/// <param name="Country">The country.</param>
/// <param name="Regions">Places located in it.</param>
/// <param name="Clusters">Clusters located in it.</param>
/// <param name="Organisations">Organisations located in it.</param>
/// <param name="Programmes">Programmes that cover it, inferred cover included.</param>
/// <param name="Agreements">Agreements with a party in it, or the country as a party.</param>
/// <param name="Observations">Figures about it or about something located in it.</param>
public sealed record CountryCoverage(Country Country, int Regions, int Clusters, int Organisations, int Programmes, int Agreements, int Observations);

using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Countries;

/// <summary>How much the data says about one country, in the schema.</summary>
internal sealed class CountryCoverageType : DeclaredObject<CountryCoverage>
{
    public CountryCoverageType() : base(nameof(CountryCoverage), "How much the data says about one country. 0 means that the data says nothing, not that there is nothing.")
    {
        Value("country", "The country.", row => row.Country);
        Value("regions", "Places in it.", row => row.Regions);
        Value("clusters", "Clusters located in it.", row => row.Clusters);
        Value("organisations", "Organisations located in it.", row => row.Organisations);
        Value("programmes", "Programmes that cover it, inferred cover included.", row => row.Programmes);
        Value("agreements", "Agreements with a party in it.", row => row.Agreements);
        Value("observations", "Figures about it or about something located in it.", row => row.Observations);
    }
}

using ClusterGraph.GraphQL.Types;
using ClusterGraph.Storage;

namespace ClusterGraph.Api.Countries;

/// <summary>How many agreements there are between two countries, in the schema.</summary>
internal sealed class CountryPairType : DeclaredObject<CountryPair>
{
    public CountryPairType() : base(nameof(CountryPair), "Two countries with agreements between them.")
    {
        Value("a", "The country whose key comes first.", pair => pair.A);
        Value("b", "The other country.", pair => pair.B);
        Value("agreements", "Agreements in which a party in one meets another party in the other; a country may be a party itself. Planned ones included; 1 or more.", pair => pair.Agreements);
    }
}

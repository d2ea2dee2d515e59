using System.Text.Json;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Tests.Support;

namespace ClusterGraph.Tests.Importing;

public sealed class KnownCountriesTests
{
    [Fact]
    public void SeedCountries_AreKnownByNameAndBloc()
    {
        var seed = JsonSerializer.Deserialize<Country[]>(File.ReadAllText(Repository.SeedData("countries.json")), RecordJson.Options)!;
        Assert.All(seed, country => Assert.Equal((country.Name, country.Bloc), KnownCountries.Find(country.Code)));
        Assert.True(seed.Length > 60);
    }

    [Theory]
    [InlineData("EL", "GR")]
    [InlineData("uk", "GB")]
    [InlineData("fr", "FR")]
    [InlineData("ZZ", "ZZ")]
    public void IsoOf_KnowsTheTwoThatEuropeWritesItsOwnWay(string code, string iso) => Assert.Equal(iso, KnownCountries.IsoOf(code));

    [Fact]
    public void Find_UnknownCode_IsNull() => Assert.Null(KnownCountries.Find("ZZ"));
}

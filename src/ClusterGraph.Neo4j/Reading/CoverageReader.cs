using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Countries;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Storage;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Counts, country by country, what the data holds: places in the process, all else on the server.</summary>
internal static class CoverageReader
{
    public static async Task<IReadOnlyList<CountryCoverage>> ReadAsync(Reads reads, Frame frame)
    {
        var places = frame.CountriesOf.SelectMany(place => place.Value.Select(country => (Country: country, Place: place.Key))).ToLookup(pair => pair.Country, pair => pair.Place);
        var asked = new Dictionary<string, Value>
        {
            ["countries"] = Value.List(frame.Graph.OfKind(NodeKind.Country).Select(country => (Value)new Value[] { country.Key.Text, Value.List(places[country.Key].Select(place => place.Text)) })),
        };
        var inside = frame.Graph.OfKind(NodeKind.Region).SelectMany(region => frame.CountriesOf[region.Key]).CountBy(country => country).ToDictionary();
        var clusters = await CountAsync(CoverageTexts.Clusters);
        var organisations = await CountAsync(CoverageTexts.Organisations);
        var programmes = await CountAsync(CoverageTexts.Programmes);
        var agreements = await CountAsync(CoverageTexts.Agreements);
        var observations = await CountAsync(CoverageTexts.Observations);
        return
        [
            .. frame.Graph.OfKind(NodeKind.Country).Cast<Country>().Select(country => new CountryCoverage(
                country, inside.GetValueOrDefault(country.Key), clusters.GetValueOrDefault(country.Key), organisations.GetValueOrDefault(country.Key),
                programmes.GetValueOrDefault(country.Key), agreements.GetValueOrDefault(country.Key), observations.GetValueOrDefault(country.Key))),
        ];

        async Task<Dictionary<NodeKey, int>> CountAsync(CypherText text) =>
            (await reads.RowsAsync(text, asked, CancellationToken.None)).ToDictionary(row => NodeKey.Parse(row[0].AsString()), row => checked((int)row[1].AsInteger()));
    }
}

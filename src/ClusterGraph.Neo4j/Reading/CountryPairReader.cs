using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Storage;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Counts the agreements between each two countries, some thousand agreements a query, so that the server needs no memory for all of them.</summary>
internal static class CountryPairReader
{
    private const int Most = 10_000;

    /// <summary>Most agreements first, then by the keys.</summary>
    public static async Task<IReadOnlyList<CountryPair>> ReadAsync(Reads reads, Frame frame)
    {
        var counts = new Dictionary<(NodeKey A, NodeKey B), int>();
        var countriesOf = Value.Map(frame.CountriesOf.Where(place => place.Value.Count > 0).ToDictionary(place => place.Key.Text, place => Value.List(place.Value.Select(country => country.Text))));
        for (var (after, more) = ("", true); more;)
        {
            var page = (await reads.RowsAsync(PartyTexts.CountryPairs, new() { ["after"] = after, ["most"] = Most, ["countriesOf"] = countriesOf }, CancellationToken.None))[0];
            foreach (var pair in page[2].AsList().Select(pair => pair.AsList()))
            {
                var countries = (NodeKey.Parse(pair[0].AsString()), NodeKey.Parse(pair[1].AsString()));
                counts[countries] = counts.GetValueOrDefault(countries) + checked((int)pair[2].AsInteger());
            }

            more = page[1].AsInteger() == Most;
            after = more ? page[0].AsString() : "";
        }

        return CountryPairs.Sorted(counts, frame.Graph);
    }
}

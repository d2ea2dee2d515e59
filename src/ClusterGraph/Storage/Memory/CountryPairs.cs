using ClusterGraph.Countries;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>Counts the agreements between each two countries.</summary>
internal static class CountryPairs
{
    /// <summary>All pairs with an agreement: most first, then by the keys.</summary>
    public static IReadOnlyList<CountryPair> Of(KnowledgeGraph graph)
    {
        var places = new CountryPlaces(graph);
        var counts = graph.OfKind(NodeKind.Agreement).SelectMany(agreement => Pairs(PartiesByCountry(graph, agreement.Key, places))).CountBy(pair => pair);
        return Sorted(counts, graph);
    }

    /// <summary>The same of pairs that are counted: the countries of <paramref name="graph"/>.</summary>
    public static IReadOnlyList<CountryPair> Sorted(IEnumerable<KeyValuePair<(NodeKey A, NodeKey B), int>> counts, KnowledgeGraph graph)
    {
        Country Find(NodeKey key) => (Country)graph.Find(key)!;
        return
        [
            .. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.A).ThenBy(pair => pair.Key.B)
                .Select(pair => new CountryPair(Find(pair.Key.A), Find(pair.Key.B), pair.Value)),
        ];
    }

    private static KeyValuePair<NodeKey, HashSet<NodeKey>>[] PartiesByCountry(KnowledgeGraph graph, NodeKey agreement, CountryPlaces places)
    {
        var byCountry = new SortedDictionary<NodeKey, HashSet<NodeKey>>();
        foreach (var (party, _) in graph.Follow(agreement, LinkKind.PartyTo, LinkDirection.In))
            foreach (var country in places.Of(party.Key))
            {
                if (!byCountry.TryGetValue(country, out var parties)) byCountry[country] = parties = [];
                parties.Add(party.Key);
            }

        return [.. byCountry];
    }

    // One party that is in both countries does not make an agreement between them.
    private static IEnumerable<(NodeKey A, NodeKey B)> Pairs(KeyValuePair<NodeKey, HashSet<NodeKey>>[] countries)
    {
        for (var i = 0; i < countries.Length; i++)
            for (var j = i + 1; j < countries.Length; j++)
                if (countries[i].Value.Count > 1 || !countries[i].Value.SetEquals(countries[j].Value)) yield return (countries[i].Key, countries[j].Key);
    }
}

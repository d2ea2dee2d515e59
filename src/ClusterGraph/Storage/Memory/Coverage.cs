using ClusterGraph.Countries;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>Counts, country by country, what the data holds.</summary>
internal sealed class Coverage
{
    private readonly KnowledgeGraph graph;
    private readonly CountryPlaces places;

    private Coverage(KnowledgeGraph graph)
    {
        this.graph = graph;
        places = new CountryPlaces(graph);
    }

    /// <summary>Every country in key order.</summary>
    public static IReadOnlyList<CountryCoverage> Of(KnowledgeGraph graph)
    {
        var coverage = new Coverage(graph);
        var regions = coverage.Located(NodeKind.Region);
        var clusters = coverage.Located(NodeKind.Cluster);
        var organisations = coverage.Located(NodeKind.Organisation);
        var agreements = coverage.Tally(NodeKind.Agreement, key => coverage.Neighbours(key, LinkKind.PartyTo, LinkDirection.In));
        var observations = coverage.Tally(NodeKind.Observation, key => coverage.Neighbours(key, LinkKind.About, LinkDirection.Out));
        int Programmes(NodeKey country) => coverage.Neighbours(country, LinkKind.Covers, LinkDirection.In).Count(key => key.Kind == NodeKind.Programme);
        return
        [
            .. graph.OfKind(NodeKind.Country).Select(country => country.Key).Select(key => new CountryCoverage(
                (Country)graph.Find(key)!, regions.GetValueOrDefault(key), clusters.GetValueOrDefault(key), organisations.GetValueOrDefault(key),
                Programmes(key), agreements.GetValueOrDefault(key), observations.GetValueOrDefault(key))),
        ];
    }

    private Dictionary<NodeKey, int> Located(NodeKind kind) => Tally(kind, key => [key]);

    /// <summary>How many nodes of a kind reach a country by the places of what is theirs.</summary>
    private Dictionary<NodeKey, int> Tally(NodeKind kind, Func<NodeKey, IEnumerable<NodeKey>> theirs) =>
        graph.OfKind(kind).SelectMany(node => theirs(node.Key).SelectMany(places.Of).Distinct()).CountBy(country => country).ToDictionary();

    private IEnumerable<NodeKey> Neighbours(NodeKey key, LinkKind kind, LinkDirection direction) =>
        graph.Follow(key, kind, direction).Select(step => step.Node.Key).Distinct();
}

using System.Collections.Frozen;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>The part of the graph that clusters hang in: places, strategies, activities and technologies, and the links between them.</summary>
internal sealed class Frame(KnowledgeGraph graph)
{
    /// <summary>It, as a graph of its own.</summary>
    public KnowledgeGraph Graph => graph;

    /// <summary>The countries that each place lies in, a country in itself.</summary>
    public FrozenDictionary<NodeKey, IReadOnlySet<NodeKey>> CountriesOf { get; } = Countries(graph);

    private static FrozenDictionary<NodeKey, IReadOnlySet<NodeKey>> Countries(KnowledgeGraph graph)
    {
        var places = new CountryPlaces(graph);
        return graph.OfKind(NodeKind.Region).Concat(graph.OfKind(NodeKind.Country)).ToFrozenDictionary(place => place.Key, place => places.Of(place.Key));
    }
}

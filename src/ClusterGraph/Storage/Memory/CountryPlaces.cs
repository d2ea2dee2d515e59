using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Memory;

/// <summary>In which countries things are.</summary>
internal sealed class CountryPlaces(KnowledgeGraph graph)
{
    private readonly Dictionary<NodeKey, HashSet<NodeKey>> places = [];

    /// <summary>From a thing to its places, from a region up to what it is part of; never up from a country, for the continents it is part of are no place in another country.</summary>
    public IReadOnlySet<NodeKey> Of(NodeKey key)
    {
        if (places.TryGetValue(key, out var known)) return known;
        if (key.Kind == NodeKind.Country) return places[key] = [key];
        places[key] = [];
        var up = Neighbours(key, LinkKind.LocatedIn);
        if (key.Kind == NodeKind.Region) up = up.Concat(Neighbours(key, LinkKind.PartOf));
        return places[key] = [.. up.SelectMany(Of)];
    }

    private IEnumerable<NodeKey> Neighbours(NodeKey key, LinkKind kind) => graph.Follow(key, kind, LinkDirection.Out).Select(step => step.Node.Key);
}

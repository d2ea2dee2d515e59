using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>Finds the few nodes among which a filter's matches must be, by starting at the nodes whose keys it names.</summary>
internal static class Candidates
{
    /// <param name="filter">The filter.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="limit">With more than this, looking through all is no worse.</param>
    /// <returns>A superset of the matches; null when the filter names no keys or there are too many.</returns>
    public static IReadOnlyCollection<Node>? Of(NodeFilter? filter, KnowledgeGraph graph, int limit) => filter switch
    {
        NodeFilter.Compare { Comparison: Comparison.Equal or Comparison.In, Field: { Name: "key", OfLink: false } } compare =>
            [.. compare.Values.OfType<NodeKey>().Select(graph.Find).OfType<Node>()],
        NodeFilter.And and => and.Filters.Select(one => Of(one, graph, limit)).Where(found => found is not null).MinBy(found => found!.Count),
        NodeFilter.Or or => Union(or.Filters, graph, limit),
        NodeFilter.Linked { Quantifier: Quantifier.Some } linked => Back(linked.Route, Of(linked.Filter, graph, limit), graph, limit),
        _ => null,
    };

    private static HashSet<Node>? Union(ImmutableArray<NodeFilter> filters, KnowledgeGraph graph, int limit)
    {
        var union = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var filter in filters)
        {
            if (Of(filter, graph, limit) is not { } found) return null;
            union.UnionWith(found);
        }

        return union.Count <= limit ? union : null;
    }

    private static HashSet<Node>? Back(Route route, IReadOnlyCollection<Node>? neighbours, KnowledgeGraph graph, int limit)
    {
        if (neighbours is null) return null;
        var reverse = new Route(route.Links, Reversed(route.Direction), []);
        var found = new HashSet<Node>(ReferenceEqualityComparer.Instance);
        foreach (var row in neighbours.SelectMany(node => Steps.Along(graph, node.Key, reverse)))
            if (found.Add(row.Node) && found.Count > limit) return null;
        return found;
    }

    private static LinkDirection Reversed(LinkDirection direction) => direction switch
    {
        LinkDirection.Out => LinkDirection.In,
        LinkDirection.In => LinkDirection.Out,
        _ => LinkDirection.Both,
    };
}

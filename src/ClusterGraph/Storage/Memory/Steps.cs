using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>One step along a route.</summary>
internal static class Steps
{
    /// <summary>The neighbours of a node along a route, a row a link, kind of link by kind of link.</summary>
    public static IEnumerable<NodeRow> Along(KnowledgeGraph graph, NodeKey from, Route route, LinkCondition? condition = null)
    {
        foreach (var kind in route.Links)
        {
            var ends = graph.Slice(from, kind, route.Direction);
            for (var i = 0; i < ends.Length; i++)
                if (Fits(ends.Span[i], route, condition)) yield return RowOf(graph, ends.Span[i]);
        }
    }

    /// <summary>The same as a list in key order, as long as one slice of the node's links is that already; null when it is not.</summary>
    public static RowList? InKeyOrder(KnowledgeGraph graph, NodeKey from, Route route)
    {
        if (route.Links.Length != 1) return null;
        var ends = graph.Slice(from, route.Links[0], route.Direction);
        if (route.Direction == LinkDirection.Both && ends.Length > 0 && ends.Span[0].Direction != ends.Span[^1].Direction) return null;
        return new RowList(ends.Length, i => RowOf(graph, ends.Span[i]));
    }

    /// <summary>What a row of <see cref="InKeyOrder"/> has still to fulfil; null when nothing is asked.</summary>
    public static Func<NodeRow, bool>? Test(Route route, LinkCondition? condition) => route.To.IsEmpty && condition is null
        ? null
        : row => IsWanted(row.Node.Key.Kind, route.To) && (condition is null || condition.Holds(row.Link!));

    private static NodeRow RowOf(KnowledgeGraph graph, LinkEnd end) => new(graph.At(end), end.Link);

    private static bool Fits(LinkEnd end, Route route, LinkCondition? condition) =>
        IsWanted(end.OtherKey.Kind, route.To) && (condition is null || condition.Holds(end.Link));

    private static bool IsWanted(NodeKind kind, ImmutableArray<NodeKind> kinds) => kinds.IsEmpty || kinds.Contains(kind);
}

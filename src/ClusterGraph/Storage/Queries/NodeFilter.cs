using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A condition on a node, or on the link that led to it. It holds or does not: an absent value fits no comparison but <see cref="Comparison.Absent"/>, and so <see cref="Not"/> holds of it.</summary>
public abstract record NodeFilter
{
    private NodeFilter()
    {
    }

    public sealed record And(ImmutableArray<NodeFilter> Filters) : NodeFilter;

    public sealed record Or(ImmutableArray<NodeFilter> Filters) : NodeFilter;

    public sealed record Not(NodeFilter Filter) : NodeFilter;

    /// <summary>A field compared with values. On a field with several values it holds when one of them fits.</summary>
    public sealed record Compare(NodeField Field, Comparison Comparison, ImmutableArray<IComparable> Values) : NodeFilter
    {
        /// <summary>Texts are compared without case and accents unless this is true.</summary>
        public bool Exact { get; init; }
    }

    /// <summary>A place at most so many kilometres from a point. A node without coordinates is nowhere.</summary>
    public sealed record Near(NodeField Field, Coordinates Centre, double Kilometres) : NodeFilter;

    /// <summary>A place within an area.</summary>
    public sealed record Within(NodeField Field, BoundingBox Box) : NodeFilter;

    /// <summary>Neighbours along a route compared with a filter; a null filter holds for every neighbour.</summary>
    public sealed record Linked(Route Route, Quantifier Quantifier, NodeFilter? Filter) : NodeFilter
    {
        /// <summary>Only links for which this holds count; null for all.</summary>
        public LinkCondition? Links { get; init; }
    }
}

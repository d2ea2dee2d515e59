using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Relatedness.Paths;

/// <summary>A simple path of relatedness; its strength is the product of its hops' weights, multiplied in path order.</summary>
public sealed record RelatedPath(ImmutableArray<PathHop> Hops)
{
    /// <summary>In (0,1].</summary>
    public double Strength { get; } = Hops.Aggregate(1.0, (product, hop) => product * hop.Weight);

    public PathKind Kind => Hops.Any(hop => hop.Edge is not null) ? PathKind.Related : PathKind.Shared;

    public IEnumerable<NodeKey> Nodes => Hops.Select(hop => hop.From).Append(Hops[^1].To);

    /// <summary>The order of answers: strength (on a grid of twelve decimals) falling, fewer hops, then the sequence of node keys.</summary>
    public static int Compare(RelatedPath a, RelatedPath b)
    {
        var order = PathGrid.Round(b.Strength).CompareTo(PathGrid.Round(a.Strength));
        if (order == 0) order = a.Hops.Length.CompareTo(b.Hops.Length);
        for (var i = 0; order == 0 && i < a.Hops.Length; i++) order = a.Hops[i].To.CompareTo(b.Hops[i].To);
        return order;
    }
}

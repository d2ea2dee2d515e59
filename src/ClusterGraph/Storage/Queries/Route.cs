using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>How to get from a node to its neighbours: along links of some kinds, one way or both, to nodes of some kinds (none named: of any).</summary>
public sealed record Route(ImmutableArray<LinkKind> Links, LinkDirection Direction, ImmutableArray<NodeKind> To)
{
    public static Route Out(LinkKind link, params ImmutableArray<NodeKind> to) => new([link], LinkDirection.Out, to);

    public static Route In(LinkKind link, params ImmutableArray<NodeKind> to) => new([link], LinkDirection.In, to);

    public static Route Both(LinkKind link, params ImmutableArray<NodeKind> to) => new([link], LinkDirection.Both, to);
}

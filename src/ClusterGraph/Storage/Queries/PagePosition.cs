using System.Collections.Immutable;
using ClusterGraph.Graph;

namespace ClusterGraph.Storage.Queries;

/// <summary>A place in a sorted list: the row's sort values as the nodes hold them (null for an absent one), the node's key, and the link that led to it, if one did.</summary>
public sealed record PagePosition(ImmutableArray<IComparable?> Values, NodeKey Key, LinkIdentity? Via = null)
{
    /// <summary>Where a row stands in a list of this order.</summary>
    public static PagePosition Of(NodeRow row, ImmutableArray<NodeOrder> order) =>
        new([.. order.Select(o => (IComparable?)o.Field.Read(row))], row.Node.Key, row.Link is { } link ? LinkIdentity.Of(link) : null);
}

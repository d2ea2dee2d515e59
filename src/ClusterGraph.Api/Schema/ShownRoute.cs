using System.Collections.Immutable;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Schema;

/// <summary>A route with what the edges of its connection show.</summary>
internal sealed record ShownRoute(Route Route, LinkField Fields)
{
    /// <summary>The order of a list that asks for none: the most related first where links weigh, else by key.</summary>
    public ImmutableArray<NodeOrder> DefaultOrder => Fields.HasFlag(LinkField.Relatedness) ? [new NodeOrder(LinkFields.Of("weight"), Descending: true)] : [];
}

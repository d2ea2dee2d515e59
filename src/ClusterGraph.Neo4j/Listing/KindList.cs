using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>A list of nodes of one kind, and how to get at its rows.</summary>
/// <param name="Narrow">The part of the filter to start from; null to look through all.</param>
internal sealed record KindList(NodeKind Kind, Selection Selection, RowNames Row, ListOrder Order, int? Narrow)
{
    /// <summary>Where the rows come from, for one text.</summary>
    public RowSource Source(Parameters parameters)
    {
        var texts = new FilterText(parameters);
        return Narrow is { } part
            ? new NarrowSource(texts, parameters).Of(Selection.Where!, Row, part)!
            : RowSource.Wide(Kind, Selection.Where, texts, Row);
    }
}

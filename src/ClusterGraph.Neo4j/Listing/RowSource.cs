using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Where the rows of a list come from: all nodes of a kind, or those that lie behind the few nodes that a filter names.</summary>
/// <param name="Match">Binds the row's node; each once.</param>
/// <param name="Conditions">What it must still fulfil.</param>
internal sealed record RowSource(string Match, IReadOnlyList<string> Conditions)
{
    /// <summary>All nodes of a kind, tested one by one.</summary>
    public static RowSource Wide(NodeKind kind, NodeFilter? filter, FilterText texts, RowNames row) =>
        new($"MATCH ({row.Node}:{Labels.Of(kind)})", filter is null ? [] : [texts.Of(filter, row)]);

    /// <summary>The text up to the rows that fulfil these conditions as well.</summary>
    public string Rows(params IEnumerable<string> more) => $"{Match}{WhereText.Of([.. Conditions, .. more])}";
}

using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>How a row's node and link are called in a text.</summary>
/// <param name="Node">The variable of the node.</param>
/// <param name="Kinds">Which kinds of node it may be; empty for any.</param>
/// <param name="Link">The variable of the link that led to it; null where none did.</param>
internal sealed record RowNames(string Node, ImmutableArray<NodeKind> Kinds, string? Link)
{
    /// <summary>The property of a field; null when no such row has that field, for kinds may share a name without sharing the field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">What the property is called.</param>
    public string? Property(NodeField field, string name)
    {
        if (field.OfLink) return Link is null ? null : $"{Link}.{name}";
        var all = Kinds.IsEmpty ? [.. Enum.GetValues<NodeKind>()] : Kinds;
        var having = all.Where(kind => field.Record.IsAssignableFrom(NodeRecords.Of(kind))).ToList();
        if (having.Count == 0) return null;
        return having.Count == all.Length ? $"{Node}.{name}" : $"CASE WHEN {IsOneOf(having)} THEN {Node}.{name} END";
    }

    /// <summary>The condition that the node is of one of some kinds.</summary>
    public string IsOneOf(IEnumerable<NodeKind> kinds) => string.Join(" OR ", kinds.Select(kind => $"{Node}:{Labels.Of(kind)}"));

    /// <summary>The node as it stands in a pattern, with its label where there is one.</summary>
    public string Pattern => Kinds.IsEmpty ? $"({Node})" : $"({Node}:{string.Join('|', Kinds.Distinct().Select(Labels.Of))})";

    /// <summary>The property that comparisons and orders of a field use.</summary>
    public string? Compared(NodeField field) => Property(field, FieldNames.Compared(field));
}

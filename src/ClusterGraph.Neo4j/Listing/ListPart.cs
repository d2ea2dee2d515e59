using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>A stretch of the sorted list of a kind that one index serves: the rows with a value of the first sort field, or those without.</summary>
/// <param name="Leading">The first sort field as the index has it; null where the key leads.</param>
/// <param name="IsMissing">Whether it is the stretch without.</param>
/// <param name="Condition">What tells its rows from those of the other stretch.</param>
/// <param name="Columns">What its rows are sorted by.</param>
internal sealed record ListPart(OrderColumn? Leading, bool IsMissing, string? Condition, ImmutableArray<OrderColumn> Columns)
{
    /// <summary>The columns as an index has them, what is the same for all rows of the stretch included.</summary>
    public ImmutableArray<OrderColumn> Sorted { get; private init; } = Columns;

    /// <summary>The stretches of a list, in order.</summary>
    public static ImmutableArray<ListPart> Of(NodeKind kind, ImmutableArray<OrderColumn> columns, NodeField? leading, RowNames row)
    {
        if (leading is null) return [new ListPart(null, false, null, columns)];
        var first = columns[0] with { MayMiss = false };
        var present = new ListPart(first, false, $"{first.Text} IS NOT NULL", [first, .. columns[1..]]);
        if (!columns[0].MayMiss) return [present];
        var missing = ListedFields.Includes(kind, leading) ? $"{row.Node}.{FieldNames.Missing(leading)}" : null;
        var absent = missing is null
            ? new ListPart(first, true, $"{first.Text} IS NULL", columns[1..])
            : new ListPart(first, true, $"{missing} = true", columns[1..]) { Sorted = [new OrderColumn(missing), .. columns[1..]] };
        return [present, absent];
    }

    /// <summary>What rows of the stretch must fulfil to be on the wanted side of a place in the list; null when none is.</summary>
    public IReadOnlyList<string>? Conditions(Bound bound, Parameters parameters)
    {
        if (Leading is null) return [bound.Condition(Columns, parameters)];
        var atMissing = bound.Values[0].IsNull;
        if (!IsMissing && atMissing) return bound.Behind ? null : [];
        if (IsMissing && !atMissing) return bound.Behind ? [] : null;
        if (IsMissing) return [(bound with { Values = bound.Values[1..] }).Condition(Columns, parameters)];
        var toward = bound.Behind != Leading.Descending ? ">=" : "<=";
        // The second condition says it all; the first is what the index understands.
        return [$"{Leading.Text} {toward} {parameters.Add(bound.Values[0])}", bound.Condition(Columns, parameters)];
    }
}

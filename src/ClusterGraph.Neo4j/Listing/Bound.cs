using System.Collections.Immutable;
using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>A place in a sorted list that cuts it: only rows on one side of it are wanted.</summary>
/// <param name="Values">Where it is: the values of the list's columns.</param>
/// <param name="Behind">Whether the rows behind it are wanted; otherwise those before it.</param>
/// <param name="Inclusive">Whether a row that stands just there is wanted too.</param>
internal sealed record Bound(ImmutableArray<Value> Values, bool Behind, bool Inclusive)
{
    /// <summary>The condition on rows of these columns; "true" when all are on the side, "false" when none is.</summary>
    public string Condition(ImmutableArray<OrderColumn> columns, Parameters parameters)
    {
        var places = new string?[columns.Length];
        var ways = new List<string>();
        var same = new List<string>();
        for (var i = 0; i < columns.Length; i++)
        {
            if (!Values[i].IsNull) places[i] = parameters.Add(Values[i]);
            if (Side(columns[i], places[i]) is { } side) ways.Add(And([.. same, side]));
            same.Add(places[i] is { } place ? $"{columns[i].Text} = {place}" : $"{columns[i].Text} IS NULL");
        }

        if (Inclusive) ways.Add(And(same));
        return ways.Count switch { 0 => "false", 1 => ways[0], _ => $"({string.Join(" OR ", ways)})" };
    }

    private string? Side(OrderColumn column, string? place)
    {
        if (place is null) return Behind ? null : $"{column.Text} IS NOT NULL";
        var side = $"{column.Text} {(Behind != column.Descending ? ">" : "<")} {place}";
        return Behind && column.MayMiss ? $"({side} OR {column.Text} IS NULL)" : side;
    }

    private static string And(IReadOnlyCollection<string> conditions) => conditions.Count == 1 ? conditions.First() : $"({string.Join(" AND ", conditions)})";
}

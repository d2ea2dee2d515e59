using System.Globalization;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Counts rows by a field or by neighbours: what follows the text of the rows.</summary>
internal static class FacetText
{
    /// <summary>Ends in the columns value, label, found; the rows without a value come first, as null. Parameter: top, the number of buckets and one.</summary>
    public static string Of(FacetRequest facet, RowNames row, FilterText texts)
    {
        var names = row.Link is null ? row.Node : $"{row.Node}, {row.Link}";
        if (facet.Route is { } route)
        {
            if (route.Links.IsEmpty) return Counted("null", "null");
            var other = texts.Neighbour(route);
            return $"WITH {names} OPTIONAL MATCH {RouteText.Pattern($"({row.Node})", other.Link!, other.Pattern, route)} WITH DISTINCT {names}, {other.Node} {Counted($"{other.Node}.key", $"{other.Node}.name")}";
        }

        var property = row.Property(facet.Field!, FieldNames.Raw(facet.Field!)) ?? "null";
        return facet.Field!.IsList
            ? $"WITH {names}, coalesce({property}, []) AS listed UNWIND CASE WHEN size(listed) = 0 THEN [null] ELSE listed END AS one WITH DISTINCT {names}, one {Counted("one", "one")}"
            : Counted(property, property);
    }

    /// <summary>The counts in rows of those columns, from some column on.</summary>
    public static FacetCounts Read(FacetRequest facet, IEnumerable<Record> rows, int column)
    {
        var missing = 0;
        var buckets = new List<FacetBucket>();
        foreach (var row in rows)
        {
            var count = (int)row[column + 2].AsInteger();
            if (row[column].IsNull) missing = count;
            else if (buckets.Count < facet.Top) buckets.Add(new FacetBucket(Text(row[column]), Text(row[column + 1]), count));
        }

        return new FacetCounts(facet.Name, [.. buckets], missing);
    }

    private static string Counted(string value, string label) =>
        $"WITH {value} AS value, {label} AS label, count(*) AS found ORDER BY value IS NOT NULL, found DESC, toString(value) LIMIT $top RETURN value, label, found";

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString(),
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Boolean => Convert.ToString(value.AsBoolean(), CultureInfo.InvariantCulture),
        _ => value.AsFloat().ToString(CultureInfo.InvariantCulture),
    };
}

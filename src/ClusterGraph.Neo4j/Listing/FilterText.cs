using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Writes filters as conditions. The text is made of our own words and names alone; every value is a parameter.</summary>
/// <remarks>A comparison with an absent value is null in Cypher, which is as good as false until it is negated. So what stands under a NOT is made true or false; what does not is left as indexes like it.</remarks>
internal sealed class FilterText(Parameters parameters)
{
    private int neighbours;

    /// <exception cref="ArgumentException">A comparison does not suit its field, or the filter is too deep.</exception>
    public string Of(NodeFilter filter, RowNames row) => Of(filter, row, false, 0);

    /// <summary>A name for the next neighbour along a route, and for the link to it.</summary>
    public RowNames Neighbour(Route route) => new($"m{++neighbours}", route.To, $"l{neighbours}");

    private string Of(NodeFilter filter, RowNames row, bool exact, int depth)
    {
        if (depth > 200) throw new ArgumentException("The filter is nested too deeply.", nameof(filter));
        return filter switch
        {
            NodeFilter.And and => Joined(and.Filters.Select(one => Of(one, row, exact, depth + 1)), "AND", "true"),
            NodeFilter.Or or => Joined(or.Filters.Select(one => Of(one, row, exact, depth + 1)), "OR", "false"),
            NodeFilter.Not not => $"NOT {Of(not.Filter, row, true, depth + 1)}",
            NodeFilter.Compare { Comparison: Comparison.Absent } compare => Absent(compare.Field, row),
            NodeFilter.Compare compare => TrueOrFalse(ComparisonText.Of(compare, row, parameters), exact),
            NodeFilter.Near near => TrueOrFalse(Near(near, row), exact),
            NodeFilter.Within within => TrueOrFalse(Within(within, row), exact),
            NodeFilter.Linked linked => Linked(linked, row, depth),
            _ => throw new ArgumentException($"{filter.GetType().Name} is not a filter this store knows.", nameof(filter)),
        };
    }

    private static string Joined(IEnumerable<string> conditions, string word, string none)
    {
        string[] all = [.. conditions];
        return all.Length switch { 0 => none, 1 => all[0], _ => $"({string.Join($" {word} ", all)})" };
    }

    private static string TrueOrFalse(string condition, bool exact) => exact ? $"coalesce({condition}, false)" : condition;

    private static string Absent(NodeField field, RowNames row)
    {
        var name = field.Type == typeof(Period) ? $"{FieldNames.Raw(field)}_open" : FieldNames.Raw(field);
        return row.Property(field, name) is { } property ? $"{property} IS NULL" : "true";
    }

    private string Near(NodeFilter.Near near, RowNames row) => Place(near.Field, row) is { } place
        ? $"point.distance({place}, {parameters.Add(PropertyWriter.Raw(near.Centre))}) <= {parameters.Add(near.Kilometres * 1000)}"
        : "false";

    private string Within(NodeFilter.Within within, RowNames row)
    {
        if (Place(within.Field, row) is not { } place) return "false";
        var box = within.Box;
        Value Corner(double latitude, double longitude) => PropertyWriter.Raw(new Coordinates { Latitude = latitude, Longitude = longitude });
        return $"point.withinBBox({place}, {parameters.Add(Corner(box.South, box.West))}, {parameters.Add(Corner(box.North, box.East))})";
    }

    private static string? Place(NodeField field, RowNames row) => field.Type == typeof(Coordinates)
        ? row.Property(field, FieldNames.Raw(field))
        : throw new ArgumentException($"'{field}' is no place.", nameof(field));

    private string Linked(NodeFilter.Linked linked, RowNames row, int depth)
    {
        if (linked is { Quantifier: Quantifier.All, Filter: null }) return "true";
        var other = Neighbour(linked.Route);
        List<string> conditions = [.. RouteText.Conditions(linked.Links, other.Link!, parameters)];
        if (linked.Filter is { } filter)
            conditions.Add(linked.Quantifier == Quantifier.All ? $"NOT {Of(filter, other, true, depth + 1)}" : Of(filter, other, false, depth + 1));
        var pattern = RouteText.Pattern($"({row.Node})", other.Link!, other.Pattern, linked.Route);
        var exists = $"EXISTS {{ {pattern}{WhereText.Of(conditions)} }}";
        return linked.Quantifier == Quantifier.Some ? exists : $"NOT {exists}";
    }
}

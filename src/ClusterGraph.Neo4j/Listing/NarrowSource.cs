using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Turns a filter round: starts at the neighbours that a part of it names and walks back to the rows.</summary>
internal sealed class NarrowSource(FilterText texts, Parameters parameters)
{
    // A limit that is never reached keeps the planner from starting at the other end.
    private const string Barrier = "LIMIT 1000000000";

    /// <summary>One source for each part of a filter that names neighbours, with the other parts as conditions.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="row">The names of a row.</param>
    /// <param name="which">The number of the part; parts are numbered in the order of the filter.</param>
    /// <returns>Null when there are not so many.</returns>
    public RowSource? Of(NodeFilter filter, RowNames row, int which)
    {
        ImmutableArray<NodeFilter> parts = Parts(filter);
        var named = parts.Where(Names).Skip(which).FirstOrDefault();
        if (named is not NodeFilter.Linked linked) return null;
        var match = $"{WalkTo(linked, row)} WITH DISTINCT {row.Node}";
        return new RowSource(match, [.. parts.Where(part => !ReferenceEquals(part, named)).Select(part => texts.Of(part, row))]);
    }

    public static int Count(NodeFilter? filter) => filter is null ? 0 : Parts(filter).Count(Names);

    private static ImmutableArray<NodeFilter> Parts(NodeFilter filter) => filter is NodeFilter.And and ? [.. and.Filters.SelectMany(one => Parts(one))] : [filter];

    // Whether a part leads to neighbours that are found without looking at all of their kind.
    private static bool Names(NodeFilter filter) => filter is NodeFilter.Linked { Quantifier: Quantifier.Some, Filter: { } inner } linked && Parts(inner).Any(part => IsFound(part, linked.Route.To) || Names(part));

    private static bool IsFound(NodeFilter filter, ImmutableArray<NodeKind> kinds) =>
        filter is NodeFilter.Compare { Comparison: Comparison.Equal or Comparison.In, Exact: false, Field: { OfLink: false } field }
        && (field.Name == "key" || (kinds.Length == 1 && ListedFields.Includes(kinds[0], field)));

    private string WalkTo(NodeFilter.Linked linked, RowNames row)
    {
        var other = texts.Neighbour(linked.Route);
        var parts = Parts(linked.Filter!);
        var start = parts.FirstOrDefault(part => IsFound(part, linked.Route.To)) ?? parts.First(Names);
        var reach = start is NodeFilter.Linked further
            ? $"{WalkTo(further, other)} WITH DISTINCT {other.Node}"
            : $"MATCH ({other.Node}:{Label(linked.Route)}){WhereText.Of([texts.Of(start, other), .. Kinds(other)])} WITH {other.Node} {Barrier}";
        // What is left may be about the link, which is there only now.
        var rest = parts.Where(part => !ReferenceEquals(part, start)).Select(part => texts.Of(part, other));
        return $"{reach} MATCH {RouteText.Pattern(row.Pattern, other.Link!, $"({other.Node})", linked.Route)}{WhereText.Of([.. RouteText.Conditions(linked.Links, other.Link!, parameters), .. rest])}";
    }

    private static string Label(Route route) => route.To.Length == 1 ? Labels.Of(route.To[0]) : Labels.Any;

    private static IEnumerable<string> Kinds(RowNames other) => other.Kinds.Length > 1 ? [$"({other.IsOneOf(other.Kinds)})"] : [];
}

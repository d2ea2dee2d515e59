using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>Writes steps along routes, and what their links must fulfil.</summary>
internal static class RouteText
{
    /// <summary>A step from one node to another, both as they stand in a pattern.</summary>
    public static string Pattern(string from, string link, string to, Route route)
    {
        var types = string.Join('|', route.Links.Distinct().Select(Labels.Of));
        return route.Direction switch
        {
            LinkDirection.Out => $"{from}-[{link}:{types}]->{to}",
            LinkDirection.In => $"{from}<-[{link}:{types}]-{to}",
            _ => $"{from}-[{link}:{types}]-{to}",
        };
    }

    public static IEnumerable<string> Conditions(LinkCondition? condition, string link, Parameters parameters)
    {
        if (condition is null) yield break;
        if (condition.Status is { } status) yield return $"{link}.status = {parameters.Add(PropertyWriter.Raw(status))}";
        if (!condition.Roles.IsEmpty) yield return $"{link}.role IN {parameters.Add(Value.List(condition.Roles.Select(role => PropertyWriter.Raw(role))))}";
        if (condition.MinimumWeight is { } weight) yield return $"{link}.weight >= {parameters.Add(weight)}";
        if (!condition.Bases.IsEmpty) yield return $"{link}.basis IN {parameters.Add(Value.List(condition.Bases.Select(basis => PropertyWriter.Raw(basis))))}";
        if (condition.During is { } date) yield return PeriodText.Overlaps(name => $"{link}.period_{name}", date, date, parameters);
    }
}

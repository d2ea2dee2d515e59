using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Listing;

/// <summary><see cref="Period.Overlaps"/> as a condition on the ends of a period.</summary>
internal static class PeriodText
{
    /// <param name="property">The property of a part of the period: <c>start_first</c>, <c>start_last</c>, <c>end_first</c>, <c>end_last</c>, <c>open</c>.</param>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date.</param>
    /// <param name="parameters">Takes the dates.</param>
    public static string Overlaps(Func<string, string> property, PartialDate from, PartialDate to, Parameters parameters)
    {
        var (first, last) = (parameters.Add(PropertyWriter.Day(from.First)), parameters.Add(PropertyWriter.Day(to.Last)));
        string Touches(string end) => $"({property($"{end}_first")} <= {last} AND {property($"{end}_last")} >= {first})";
        return $"(({property("start_first")} <= {last} AND ({property("open")} OR {property("end_last")} >= {first})) OR {Touches("start")} OR {Touches("end")})";
    }
}

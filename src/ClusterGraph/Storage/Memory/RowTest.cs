using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Storage.Memory;

/// <summary>Makes a filter into a function of a row.</summary>
internal static class RowTest
{
    /// <exception cref="ArgumentException">A comparison does not suit its field.</exception>
    public static Func<NodeRow, bool>? Of(NodeFilter? filter, KnowledgeGraph graph) => filter is null ? null : Of(filter, graph, 0);

    private static Func<NodeRow, bool> Of(NodeFilter filter, KnowledgeGraph graph, int depth)
    {
        // Far beyond what a client may send; it keeps a deep filter from ending the process.
        if (depth > 200) throw new ArgumentException("The filter is nested too deeply.", nameof(filter));
        return filter switch
        {
            NodeFilter.And and => All([.. and.Filters.Select(one => Of(one, graph, depth + 1))]),
            NodeFilter.Or or => Any([.. or.Filters.Select(one => Of(one, graph, depth + 1))]),
            NodeFilter.Not not => Negated(Of(not.Filter, graph, depth + 1)),
            NodeFilter.Compare compare => Compared(compare.Field, ValueTest.Of(compare)),
            NodeFilter.Near near => Placed(near.Field, point => near.Centre.DistanceKm(point) <= near.Kilometres),
            NodeFilter.Within within => Placed(within.Field, within.Box.Contains),
            NodeFilter.Linked linked => Linked(linked, graph, linked.Filter is null ? null : Of(linked.Filter, graph, depth + 1)),
            _ => throw new ArgumentException($"{filter.GetType().Name} is not a filter this store knows.", nameof(filter)),
        };
    }

    private static Func<NodeRow, bool> All(Func<NodeRow, bool>[] tests) => row => Array.TrueForAll(tests, test => test(row));

    private static Func<NodeRow, bool> Any(Func<NodeRow, bool>[] tests) => row => Array.Exists(tests, test => test(row));

    private static Func<NodeRow, bool> Negated(Func<NodeRow, bool> test) => row => !test(row);

    private static Func<NodeRow, bool> Compared(NodeField field, Func<object?, bool> test) => row => test(field.Read(row));

    private static Func<NodeRow, bool> Placed(NodeField field, Func<Coordinates, bool> holds) => field.Type == typeof(Coordinates)
        ? row => field.Read(row) is Coordinates point && holds(point)
        : throw new ArgumentException($"'{field}' is no place.", nameof(field));

    private static Func<NodeRow, bool> Linked(NodeFilter.Linked linked, KnowledgeGraph graph, Func<NodeRow, bool>? test)
    {
        IEnumerable<NodeRow> Neighbours(NodeRow row) => Steps.Along(graph, row.Node.Key, linked.Route, linked.Links);
        return linked.Quantifier switch
        {
            Quantifier.Some => row => test is null ? Neighbours(row).Any() : Neighbours(row).Any(test),
            Quantifier.None => row => test is null ? !Neighbours(row).Any() : !Neighbours(row).Any(test),
            _ => row => test is null || Neighbours(row).All(test),
        };
    }
}

using System.Collections;
using ClusterGraph.Graph;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Tests.Storage;

/// <summary>Filters evaluated the slow, obvious way, over all links for every node.</summary>
internal sealed class NaiveFilter(IReadOnlyCollection<object> content)
{
    public bool Holds(NodeFilter filter, Node node) => filter switch
    {
        NodeFilter.And and => and.Filters.All(one => Holds(one, node)),
        NodeFilter.Or or => or.Filters.Any(one => Holds(one, node)),
        NodeFilter.Not not => !Holds(not.Filter, node),
        NodeFilter.Linked linked => Linked(linked, node),
        NodeFilter.Compare compare => Compared(compare, node),
        _ => throw new NotSupportedException(),
    };

    private bool Linked(NodeFilter.Linked linked, Node node)
    {
        var fitting = content.OfType<Link>().Where(link => link.From == node.Key && linked.Route.Links.Contains(link.Kind))
            .Select(link => content.OfType<Node>().Single(other => other.Key == link.To))
            .Select(other => linked.Filter is null || Holds(linked.Filter, other)).ToArray();
        return linked.Quantifier switch
        {
            Quantifier.Some => fitting.Contains(true),
            Quantifier.None => !fitting.Contains(true),
            _ => !fitting.Contains(false),
        };
    }

    private static bool Compared(NodeFilter.Compare compare, Node node)
    {
        object?[] values = compare.Field.Read(node) switch
        {
            null => [],
            IEnumerable list and not string => [.. list.Cast<object>()],
            var one => [one],
        };
        return compare.Comparison == Comparison.Absent ? values.Length == 0 : values.Any(value => compare.Values.Any(operand => Fits(compare, Ready(value!), Ready(operand))));

        object Ready(object value) => value is string text && !compare.Exact ? FoldedText.Fold(text) : value;
    }

    private static bool Fits(NodeFilter.Compare compare, object value, object operand)
    {
        var order = value is string text ? string.CompareOrdinal(text, (string)operand) : ((IComparable)value).CompareTo(operand);
        return compare.Comparison switch
        {
            Comparison.Equal or Comparison.In => order == 0,
            Comparison.Greater => order > 0,
            Comparison.GreaterOrEqual => order >= 0,
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Contains => ((string)value).Contains((string)operand, StringComparison.Ordinal),
            _ => throw new NotSupportedException(),
        };
    }
}

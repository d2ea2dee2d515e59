using System.Collections.Immutable;
using System.Globalization;
using ClusterGraph.Graph;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.Storage.Queries;

namespace ClusterGraph.Api.Schema;

/// <summary>Positions in sorted lists of nodes as cursors.</summary>
internal static class NodeCursor
{
    public static string Of(string list, ImmutableArray<NodeOrder> order, Node node) =>
        Cursor.Encode(list, [.. order.Select(by => TextOf(by.Field.Read(node))), node.Key.Text]);

    /// <exception cref="GraphQLFailure">It is not a cursor of this list.</exception>
    public static PagePosition? Read(string list, ImmutableArray<NodeOrder> order, string? cursor)
    {
        if (cursor is null) return null;
        var place = Cursor.Decode(list, cursor);
        return new PagePosition([.. order.Select((by, i) => ValueOf(by.Field.Type, place[i]))], NodeKey.Parse(place[^1]!));
    }

    private static string? TextOf(object? value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString();

    private static IComparable? ValueOf(Type type, string? text)
    {
        if (text is null) return null;
        if (type == typeof(PartialDate)) return PartialDate.Parse(text);
        if (type == typeof(NodeKey)) return NodeKey.Parse(text);
        return type.IsEnum ? (IComparable)Enum.Parse(type, text) : (IComparable)Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }
}

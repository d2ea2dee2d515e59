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
    public static string Of(string list, ImmutableArray<NodeOrder> order, NodeRow row)
    {
        var position = PagePosition.Of(row, order);
        string?[] via = position.Via is { } link ? [link.Kind.ToString(), link.From.Text, link.To.Text, link.Role?.ToString()] : [];
        return Cursor.Encode(list, [.. position.Values.Select(TextOf), position.Key.Text, .. via]);
    }

    /// <exception cref="GraphQLFailure">It is not a cursor of this list.</exception>
    public static PagePosition? Read(string list, ImmutableArray<NodeOrder> order, string? cursor)
    {
        if (cursor is null) return null;
        try
        {
            return Position(Cursor.Decode(list, cursor), order);
        }
        catch (Exception forged) when (forged is FormatException or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            throw new GraphQLFailure(ErrorCode.InvalidCursor, "The cursor does not hold a place of this list.");
        }
    }

    private static PagePosition Position(ImmutableArray<string?> place, ImmutableArray<NodeOrder> order)
    {
        ImmutableArray<IComparable?> values = [.. order.Select((by, i) => ValueOf(by.Field.Type, place[i]))];
        return new PagePosition(values, NodeKey.Parse(place[values.Length]!), ViaOf(place[(values.Length + 1)..]));
    }

    private static LinkIdentity? ViaOf(ImmutableArray<string?> link) => link is [{ } kind, { } from, { } to, var role]
        ? new LinkIdentity(Enum.Parse<LinkKind>(kind), NodeKey.Parse(from), NodeKey.Parse(to), role is null ? null : Enum.Parse<LinkRole>(role))
        : null;

    private static string? TextOf(object? value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : value?.ToString();

    private static IComparable? ValueOf(Type type, string? text)
    {
        if (text is null) return null;
        if (type == typeof(PartialDate)) return PartialDate.Parse(text);
        if (type == typeof(NodeKey)) return NodeKey.Parse(text);
        return type.IsEnum ? (IComparable)Enum.Parse(type, text) : (IComparable)Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
    }
}

using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Types;

namespace ClusterGraph.GraphQL.Connections;

/// <summary>Which part of a list is asked for, from the four paging arguments.</summary>
/// <param name="Size">Rows at most, 1 to <see cref="MostRows"/>.</param>
/// <param name="FromEnd">True for the last rows of the range.</param>
/// <param name="After">Cursor before the first row; null for the start.</param>
/// <param name="Before">Cursor behind the last row; null for the end.</param>
public readonly record struct PageRange(int Size, bool FromEnd, string? After, string? Before)
{
    public const int DefaultRows = 25;
    public const int MostRows = 100;

    private static readonly Argument<int?> First = Argument.Int("first", $"How many rows from the start, 1 to {MostRows}; {DefaultRows} when left out.");
    private static readonly Argument<string?> AfterCursor = Argument.Text("after", "Only rows behind this cursor of the same list, order and filter.");
    private static readonly Argument<int?> Last = Argument.Int("last", $"How many rows from the end, 1 to {MostRows}; not together with `first`.");
    private static readonly Argument<string?> BeforeCursor = Argument.Text("before", "Only rows before this cursor.");

    public static ImmutableArray<DeclaredArgument> Arguments { get; } = [First, AfterCursor, Last, BeforeCursor];

    /// <summary>The arguments of lists that go forward only.</summary>
    public static ImmutableArray<DeclaredArgument> ForwardArguments { get; } = [First, AfterCursor];

    /// <exception cref="GraphQLFailure">The size is out of range.</exception>
    public static PageRange Forward(FieldArguments arguments) => new(Checked(First.Name, arguments.Get(First)) ?? DefaultRows, false, arguments.Get(AfterCursor), null);

    /// <exception cref="GraphQLFailure">A size is out of range, or both sizes are given.</exception>
    public static PageRange Of(FieldArguments arguments)
    {
        var first = Checked(First.Name, arguments.Get(First));
        var last = Checked(Last.Name, arguments.Get(Last));
        if (first is not null && last is not null) throw new GraphQLFailure(ErrorCode.BadUserInput, "Give 'first' or 'last', not both.");
        return new PageRange(first ?? last ?? DefaultRows, last is not null, arguments.Get(AfterCursor), arguments.Get(BeforeCursor));
    }

    private static int? Checked(string name, int? size) => size is null or (>= 1 and <= MostRows) ? size : throw new GraphQLFailure(
        ErrorCode.PageSizeOutOfRange, $"'{name}' is {size}; it must be from 1 to {MostRows}.")
    {
        Details = ImmutableSortedDictionary<string, object>.Empty.Add("argument", name).Add("min", 1).Add("max", MostRows),
    };
}

using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Errors;
using FsCheck;
using FsCheck.Xunit;

namespace ClusterGraph.GraphQL.Tests.Connections;

public sealed class PageSliceTests
{
    [Property]
    public void Paging_ForwardsAndBackwards_GivesTheWhole(int[] numbers, PositiveInt size)
    {
        var rows = numbers.Distinct().Select(number => $"{number}").Order(StringComparer.Ordinal).ToList();
        var page = size.Get % 7 + 1;
        Assert.Equal(rows, Forwards(rows, page));
        Assert.Equal(rows, Backwards(rows, page));
    }

    [Property]
    public void Flags_TellWhatLiesAround(int[] numbers, int from, PositiveInt size)
    {
        var rows = numbers.Distinct().Select(number => $"{number}").Order(StringComparer.Ordinal).ToList();
        if (rows.Count == 0) return;
        var at = Math.Abs(from % rows.Count);
        var cursor = Cursor.Encode("list", [rows[at]]);
        var after = Slice(rows, new PageRange(size.Get % 5 + 1, false, cursor, null));
        Assert.True(after.HasPrevious);
        Assert.Equal(rows.Count > at + 1 + after.Rows.Count, after.HasNext);
        var before = Slice(rows, new PageRange(size.Get % 5 + 1, true, null, cursor));
        Assert.True(before.HasNext);
        Assert.Equal(at > before.Rows.Count, before.HasPrevious);
    }

    [Fact]
    public void Page_OfARowThatIsGone_GoesOnBehindIt()
    {
        var cursor = Cursor.Encode("list", ["b"]);
        Assert.Equal(["c"], Slice(["a", "c"], new PageRange(10, false, cursor, null)).Rows);
    }

    [Fact]
    public void Page_BetweenTwoCursors_HasWhatLiesBetween() =>
        Assert.Equal(["b", "c"], Slice(["a", "b", "c", "d"], new PageRange(10, false, Cursor.Encode("list", ["a"]), Cursor.Encode("list", ["d"]))).Rows);

    [Fact]
    public void Cursor_OfAnotherList_IsInvalid() => Assert.Equal(
        ErrorCode.InvalidCursor, Assert.Throws<GraphQLFailure>(() => Slice(["a"], new PageRange(10, false, Cursor.Encode("other", ["a"]), null))).Code);

    private static List<string> Forwards(List<string> rows, int size)
    {
        var found = new List<string>();
        string? after = null;
        for (var more = true; more;)
        {
            var page = Slice(rows, new PageRange(size, false, after, null));
            found.AddRange(page.Rows);
            more = page.HasNext;
            if (page.Rows.Count > 0) after = page.Cursor(page.Rows[^1]);
        }

        return found;
    }

    private static List<string> Backwards(List<string> rows, int size)
    {
        var found = new List<string>();
        string? before = null;
        for (var more = true; more;)
        {
            var page = Slice(rows, new PageRange(size, true, null, before));
            found.InsertRange(0, page.Rows);
            more = page.HasPrevious;
            if (page.Rows.Count > 0) before = page.Cursor(page.Rows[0]);
        }

        return found;
    }

    private static Page<string> Slice(IReadOnlyList<string> rows, PageRange range) => PageSlice.Of(rows, range, "list", row => row);
}

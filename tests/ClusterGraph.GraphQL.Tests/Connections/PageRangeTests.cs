using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Types;
using FsCheck.Xunit;
using GraphQL.Execution;

namespace ClusterGraph.GraphQL.Tests.Connections;

public sealed class PageRangeTests
{
    [Fact]
    public void Of_NothingGiven_IsTheDefaultPage() => Assert.Equal(new PageRange(PageRange.DefaultRows, false, null, null), PageRange.Of(FieldArguments.None));

    [Property]
    public void Of_AnySize_IsTakenOrRefusedNeverClamped(int size, bool last)
    {
        var arguments = Given((last ? "last" : "first", size));
        if (size is >= 1 and <= PageRange.MostRows)
        {
            Assert.Equal(new PageRange(size, last, null, null), PageRange.Of(arguments));
            return;
        }

        var failure = Assert.Throws<GraphQLFailure>(() => PageRange.Of(arguments));
        Assert.Equal(ErrorCode.PageSizeOutOfRange, failure.Code);
        Assert.Equal(1, failure.Details["min"]);
        Assert.Equal(PageRange.MostRows, failure.Details["max"]);
    }

    [Fact]
    public void Of_BothSizes_IsRefused() => Assert.Equal(ErrorCode.BadUserInput, Assert.Throws<GraphQLFailure>(() => PageRange.Of(Given(("first", 1), ("last", 1)))).Code);

    [Fact]
    public void Of_Cursors_AreKept() => Assert.Equal(new PageRange(PageRange.DefaultRows, false, "a", "b"), PageRange.Of(Given(("after", "a"), ("before", "b"))));

    private static FieldArguments Given(params (string Name, object Value)[] values) =>
        new(values.ToDictionary(value => value.Name, value => new ArgumentValue(value.Value, ArgumentSource.Literal)));
}

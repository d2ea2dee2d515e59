using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Tests.World;
using FsCheck.Xunit;

namespace ClusterGraph.GraphQL.Tests.Json;

public sealed class LeafWriterTests
{
    [Property]
    public void Lists_ReadBackTheSame(string?[] texts, int?[] numbers, List<List<int>> nested)
    {
        Assert.Equal(JsonSerializer.Serialize(texts), JsonSerializer.Serialize(JsonSerializer.Deserialize<string?[]>(Written(texts))));
        Assert.Equal(JsonSerializer.Serialize(numbers), Written(numbers));
        Assert.Equal(JsonSerializer.Serialize(nested), Written(nested));
        Assert.Equal(JsonSerializer.Serialize(numbers), Written<ImmutableArray<int?>>([.. numbers]));
    }

    [Fact]
    public void Absent_WritesNothing()
    {
        Assert.Equal("", Written<string?>(null));
        Assert.Equal("", Written<int?>(null));
        Assert.Equal("", Written<Mood?>(null));
        Assert.Equal("", Written<IReadOnlyList<int>?>(null));
        Assert.Equal("", Written(default(ImmutableArray<int>)));
    }

    [Fact]
    public void Enum_IsItsGraphQLName()
    {
        Assert.Equal("\"VERY_LOUD\"", Written(Mood.VeryLoud));
        Assert.Equal("[\"CALM\",null]", Written<Mood?[]>([Mood.Calm, null]));
    }

    [Fact]
    public void Enum_UnknownMember_Fails() => Assert.Throws<InvalidOperationException>(() => Written((Mood)99));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Double_NotFinite_Fails(double value) => Assert.Throws<InvalidOperationException>(() => Written(value));

    [Fact]
    public void Type_Unknown_IsRefused() => Assert.Throws<NotSupportedException>(() => Written(new StringBuilder()));

    [Fact]
    public void Date_IsIso8601() => Assert.Equal("\"2018-11-05T10:00:00.0000000+01:00\"", Written(new DateTimeOffset(2018, 11, 5, 10, 0, 0, TimeSpan.FromHours(1))));

    private static string Written<T>(T value)
    {
        using var json = new JsonBuffer();
        LeafWriter<T>.Write(json, value);
        return Encoding.UTF8.GetString(json.Written.Span);
    }
}

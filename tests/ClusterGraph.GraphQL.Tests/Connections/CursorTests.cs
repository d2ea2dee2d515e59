using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ClusterGraph.GraphQL.Connections;
using ClusterGraph.GraphQL.Errors;
using FsCheck;
using FsCheck.Xunit;

namespace ClusterGraph.GraphQL.Tests.Connections;

public sealed class CursorTests
{
    private static readonly string Sample = Cursor.Encode("clusters", ["Hegan", null, "cluster:hegan"]);

    [Property]
    public void Decode_OfItsList_GivesThePlace(NonNull<string> list, NonEmptyArray<string?> place)
    {
        ImmutableArray<string?> wellFormed = [.. place.Get.Select(text => text is null ? null : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)))];
        Assert.Equal(wellFormed.AsEnumerable(), Cursor.Decode(list.Get, Cursor.Encode(list.Get, wellFormed)));
    }

    [Theory]
    [InlineData("regions")]
    [InlineData("clusters desc")]
    [InlineData("clusters where name")]
    [InlineData("")]
    public void Decode_OfAnotherListOrderOrFilter_IsInvalid(string list) => AssertInvalid(list, Sample);

    [Fact]
    public void Decode_CutAnywhere_IsInvalid()
    {
        for (var length = 0; length < Sample.Length; length++) AssertInvalid("clusters", Sample[..length]);
    }

    [Fact]
    public void Decode_AnyCharacterChanged_IsInvalid()
    {
        for (var i = 0; i < Sample.Length - 1; i++) AssertInvalid("clusters", $"{Sample[..i]}{(Sample[i] == 'A' ? 'B' : 'A')}{Sample[(i + 1)..]}");
    }

    [Property]
    public void Decode_AnyText_IsInvalid(string? text) => AssertInvalid("clusters", text ?? "");

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[[]]")]
    [InlineData("x")]
    public void Decode_ForgedWithTheRightChecksum_IsInvalid(string json) => AssertInvalid("clusters", Forge("clusters", json));

    [Fact]
    public void Failure_RepeatsNoMoreThanTheBeginning() =>
        Assert.InRange(Assert.Throws<GraphQLFailure>(() => Cursor.Decode("clusters", new string('x', 50_000))).Message.Length, 1, 200);

    private static string Forge(string list, string json)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(list), 0, .. Encoding.UTF8.GetBytes(json)];
        return Base64Url.EncodeToString([.. SHA256.HashData(bytes)[..8], .. Encoding.UTF8.GetBytes(json)]);
    }

    private static void AssertInvalid(string list, string cursor) => Assert.Equal(ErrorCode.InvalidCursor, Assert.Throws<GraphQLFailure>(() => Cursor.Decode(list, cursor)).Code);
}

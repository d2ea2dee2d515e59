using System.Buffers.Text;
using System.Text;
using ClusterGraph.GraphQL.Types;
using FsCheck;
using FsCheck.Xunit;

namespace ClusterGraph.GraphQL.Tests.Types;

public sealed class GlobalIdTests
{
    [Property]
    public void KeyOf_AnId_IsItsKey(NonNull<string> text)
    {
        var key = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));
        if (key.Length > 90) return;
        Assert.Equal(key, GlobalId.KeyOf(GlobalId.Of(key)));
    }

    [Property]
    public void KeyOf_AnyText_IsNullOrTheOnlyIdOfItsKey(string? text)
    {
        if (GlobalId.KeyOf(text ?? "") is { } key) Assert.Equal(text ?? "", GlobalId.Of(key));
    }

    [Theory]
    [InlineData("not an id")]
    [InlineData("Y2x1c3Rlcjp4=")]
    [InlineData("Y2x1c3Rlcjp4 ")]
    [InlineData("Y2x1 c3Rlcjp4")]
    [InlineData("Y2x1c3Rlcjp")]
    public void KeyOf_Damaged_IsNullOrAnotherKey(string id) => Assert.NotEqual("cluster:x", GlobalId.KeyOf(id));

    [Fact]
    public void KeyOf_BytesThatAreNoText_IsNull() => Assert.Null(GlobalId.KeyOf(Base64Url.EncodeToString([0xff, 0xfe, 0x80])));

    [Fact]
    public void KeyOf_VeryLong_IsNull() => Assert.Null(GlobalId.KeyOf(GlobalId.Of(new string('x', 1_000))));
}

using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Tests.PackStream;

public class MalformedBytesTests
{
    [Theory]
    [InlineData("C8 01", 1)]
    [InlineData("C9 00 01", 1)]
    [InlineData("CA 00 00 00 01", 1)]
    [InlineData("CB 00 00 00 00 00 00 00 01", 1)]
    public void Integer_InAWiderForm_IsRead(string hex, long expected) => Assert.Equal(expected, Wire.Decode(hex));

    [Theory]
    [InlineData("D0 01 61")]
    [InlineData("D1 00 01 61")]
    [InlineData("D2 00 00 00 01 61")]
    public void String_InAWiderForm_IsRead(string hex) => Assert.Equal("a", Wire.Decode(hex));

    [Theory]
    [InlineData("D4 01 C0")]
    [InlineData("D5 00 01 C0")]
    [InlineData("D6 00 00 00 01 C0")]
    public void List_InAWiderForm_IsRead(string hex) => Assert.Equal(new Value[] { Value.Null }, Wire.Decode(hex));

    [Theory]
    [InlineData("D2 FF FF FF FF")]
    [InlineData("CE 7F FF FF FF 00")]
    [InlineData("D6 FF FF FF FF C0")]
    [InlineData("DA FF FF FF FF 80 C0")]
    [InlineData("DA 80 00 00 00")]
    public void Size_BeyondTheBytes_IsRefusedBeforeAnythingIsAllocated(string hex)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Wire.Refuses(hex);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Theory]
    [InlineData("C4")]
    [InlineData("E0")]
    [InlineData("DF 00")]
    [InlineData("81 FF")]
    [InlineData("A1 01 01")]
    [InlineData("B1 01 01")]
    [InlineData("B2 44 01 01")]
    [InlineData("B1 74 F0")]
    [InlineData("B1 74 CB 00 00 4E 94 91 4F 00 00")]
    [InlineData("B2 64 00 CA 3B 9A CA 00")]
    [InlineData("B3 46 00 00 00")]
    [InlineData("B3 50 90 90 90")]
    [InlineData("B4 4E 01 91 01 A0 80")]
    public void Bytes_ThatMeanNothing_AreRefused(string hex) => Wire.Refuses(hex);

    [Fact]
    public void Nesting_BeyondTheLimit_IsRefused()
    {
        Assert.Equal(ValueKind.List, Wire.Decode(Nested(PackReader.MaxDepth)).Kind);
        Wire.Refuses(Nested(PackReader.MaxDepth + 1));
    }

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("91", depth)) + "C0";
}

using System.Text;
using System.Text.Json;
using ClusterGraph.GraphQL.Json;
using FsCheck;
using FsCheck.Xunit;

namespace ClusterGraph.GraphQL.Tests.Json;

public sealed class JsonBufferTests
{
    [Property(MaxTest = 1_000)]
    public void String_AnyText_ReadsBackTheSame(string? text) => AssertRoundTrip(text ?? "");

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\b\t\n\f\r\u001f\u007f\u0080\u2028\u2029\ufeff\uffff")]
    [InlineData("\"\\/<>&'+é日😀")]
    [InlineData("😀\"😀\\😀\n😀")]
    public void String_AwkwardText_ReadsBackTheSame(string text) => AssertRoundTrip(text);

    [Fact]
    public void String_LoneSurrogate_BecomesTheReplacementCharacter()
    {
        Assert.Equal("a\ufffdb", JsonSerializer.Deserialize<string>(Written(json => json.String("a\ud800b"))));
        Assert.Equal("\ufffd", JsonSerializer.Deserialize<string>(Written(json => json.String("\udc00"))));
    }

    [Fact]
    public void String_LongerThanTheBuffer_GrowsIt() => AssertRoundTrip(string.Concat(Enumerable.Range(0, 0xd000).Select(i => (char)i)));

    [Property]
    public void Number_AnyNumber_ReadsBackTheSame(int whole, long large, decimal exact, double real)
    {
        Assert.Equal(whole, JsonSerializer.Deserialize<int>(Written(json => json.Number(whole))));
        Assert.Equal(large, JsonSerializer.Deserialize<long>(Written(json => json.Number(large))));
        Assert.Equal(exact, JsonSerializer.Deserialize<decimal>(Written(json => json.Number(exact))));
        if (double.IsFinite(real)) Assert.Equal(real, JsonSerializer.Deserialize<double>(Written(json => json.Number(real))));
    }

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    [InlineData(-0.0)]
    [InlineData(1e16)]
    [InlineData(0.1)]
    public void Number_ExtremeDouble_ReadsBackTheSame(double value) => Assert.Equal(value, JsonSerializer.Deserialize<double>(Written(json => json.Number(value))));

    [Property]
    public void CutBackTo_ForgetsWhatFollows(NonNull<string> kept, NonNull<string> cut)
    {
        using var json = new JsonBuffer();
        json.String(kept.Get);
        var position = json.Position;
        json.String(cut.Get);
        json.CutBackTo(position);
        json.Raw(","u8);
        Assert.Equal(Written(other => other.String(kept.Get)) + ",", Encoding.UTF8.GetString(json.Written.Span));
    }

    private static void AssertRoundTrip(string text)
    {
        var json = Written(buffer => buffer.String(text));
        Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), JsonSerializer.Deserialize<string>(json));
    }

    private static string Written(Action<JsonBuffer> write)
    {
        using var json = new JsonBuffer();
        write(json);
        return Encoding.UTF8.GetString(json.Written.Span);
    }
}

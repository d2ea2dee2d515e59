using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Tests.PackStream;
using FsCheck.Xunit;

namespace ClusterGraph.Bolt.Tests.Protocol;

/// <summary>Messages in chunks, however they are cut.</summary>
public class FramingTests
{
    private const int Limit = 1 << 20;

    [Property(Arbitrary = [typeof(ValueGen)], MaxTest = 200)]
    public bool Messages_WrittenAndRead_AreTheSame(Value[] values, int seed)
    {
        var writer = new MessageWriter();
        foreach (var value in values)
        {
            writer.Add(MessageTag.Record, [value], Dialect.Bolt5);
        }

        var random = new Random(seed);
        return ReadAll(writer.Written.ToArray(), random, values.Length).SequenceEqual(values);
    }

    [Theory]
    [InlineData(65_530)]
    [InlineData(65_531)]
    [InlineData(65_532)]
    [InlineData(200_000)]
    public void Message_LongerThanAChunk_IsCut(int length)
    {
        var writer = new MessageWriter();
        writer.Add(MessageTag.Run, ["first"], Dialect.Bolt5);
        writer.Add(MessageTag.Run, [new string('x', length)], Dialect.Bolt5);
        writer.Add(MessageTag.Run, ["last"], Dialect.Bolt5);
        Assert.Equal(["first", new string('x', length), "last"], ReadAll(writer.Written.ToArray(), new Random(1), 3));
    }

    [Fact]
    public void Noop_BetweenMessages_IsSkipped() =>
        Assert.Equal([Value.Null, true], ReadAll(Convert.FromHexString("00000000" + "0003B171C00000" + "0000" + "0002B1710001C30000"), new Random(1), 2));

    [Fact]
    public void Message_LongerThanTheLimit_IsRefused()
    {
        var writer = new MessageWriter();
        writer.Add(MessageTag.Run, [new byte[Limit + 1]], Dialect.Bolt5);
        Assert.Throws<ProtocolException>(() => ReadAll(writer.Written.ToArray(), new Random(1), 1));
    }

    [Fact]
    public void Message_ThatCannotBeWritten_LeavesNothingBehind()
    {
        var writer = new MessageWriter();
        Assert.ThrowsAny<ArgumentException>(() => writer.Add(MessageTag.Run, ["whole", "\ud800"], Dialect.Bolt5));
        Assert.Equal(0, writer.Written.Length);
    }

    private static List<Value> ReadAll(byte[] bytes, Random random, int count)
    {
        var reader = new MessageReader(new ChoppedStream(bytes, random), Limit, TimeProvider.System);
        var values = new List<Value>();
        while (values.Count < count)
        {
            if (reader.TryTake(out var message))
            {
                values.Add(Wire.Decode(message.Span[2..], Dialect.Bolt5));
            }
            else
            {
                reader.FillAsync(Timeout.InfiniteTimeSpan, CancellationToken.None).AsTask().GetAwaiter().GetResult();
            }
        }

        return values;
    }
}

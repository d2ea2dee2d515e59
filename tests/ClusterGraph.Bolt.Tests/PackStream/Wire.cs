using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Tests.PackStream;

/// <summary>Values to bytes and back.</summary>
internal static class Wire
{
    public static byte[] Encode(Value value, Dialect dialect)
    {
        var writer = new PackWriter();
        ValueWriter.Write(writer, value, dialect);
        return writer.Written.ToArray();
    }

    public static Value Decode(ReadOnlySpan<byte> bytes, Dialect dialect)
    {
        var reader = new PackReader(bytes, dialect);
        var value = ValueReader.Read(ref reader);
        return reader.Remaining == 0 ? value : throw new MalformedDataException("Bytes are left over.");
    }

    public static Value Decode(string hex) => Decode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), Dialect.Bolt5);

    public static MalformedDataException Refuses(string hex) => Assert.Throws<MalformedDataException>(() => Decode(hex));
}

using System.Buffers.Binary;
using System.Text;

namespace ClusterGraph.Bolt.PackStream;

/// <summary>
/// Reads PackStream from one whole message. Every announced size is checked against the bytes that are there before anything is allocated,
/// and nesting is bounded, so that hostile bytes cost no more than their own length.
/// </summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes, Dialect dialect)
{
    /// <summary>Deeper than any query returns, and shallow enough for the stack.</summary>
    public const int MaxDepth = 256;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;
    private int _depth;

    public readonly Dialect Dialect => dialect;

    public readonly int Remaining => _bytes.Length - _position;

    public byte ReadByte()
    {
        if (_position >= _bytes.Length)
        {
            throw new MalformedDataException("A message ends in the middle of a value.");
        }

        return _bytes[_position++];
    }

    public ReadOnlySpan<byte> ReadSpan(long count)
    {
        if (count > Remaining)
        {
            throw new MalformedDataException($"A size of {count} bytes is announced where {Remaining} are left.");
        }

        var span = _bytes.Slice(_position, (int)count);
        _position += (int)count;
        return span;
    }

    /// <summary>A size of 1, 2 or 4 bytes: the three markers of a kind follow each other.</summary>
    public long ReadSize(int widthIndex) => widthIndex switch
    {
        0 => ReadByte(),
        1 => BinaryPrimitives.ReadUInt16BigEndian(ReadSpan(2)),
        _ => BinaryPrimitives.ReadUInt32BigEndian(ReadSpan(4)),
    };

    public long ReadInteger(byte marker) => marker switch
    {
        <= 0x7F => marker,
        >= 0xF0 => (sbyte)marker,
        Marker.Int8 => (sbyte)ReadByte(),
        Marker.Int16 => BinaryPrimitives.ReadInt16BigEndian(ReadSpan(2)),
        Marker.Int32 => BinaryPrimitives.ReadInt32BigEndian(ReadSpan(4)),
        Marker.Int64 => BinaryPrimitives.ReadInt64BigEndian(ReadSpan(8)),
        _ => throw new MalformedDataException($"An integer was expected, not the marker {marker:X2}."),
    };

    public double ReadDouble() => BinaryPrimitives.ReadDoubleBigEndian(ReadSpan(8));

    public string ReadText(long length)
    {
        try
        {
            return length == 0 ? "" : StrictUtf8.GetString(ReadSpan(length));
        }
        catch (DecoderFallbackException)
        {
            throw new MalformedDataException("A string is not UTF-8.");
        }
    }

    /// <summary>Checks a container that was just announced: each of its items takes at least so many bytes.</summary>
    public int Enter(long count, int bytesPerItem)
    {
        if (count * bytesPerItem > Remaining)
        {
            throw new MalformedDataException($"{count} items are announced where {Remaining} bytes are left.");
        }

        if (++_depth > MaxDepth)
        {
            throw new MalformedDataException($"Values are nested deeper than {MaxDepth}.");
        }

        return (int)count;
    }

    public void Leave() => _depth--;
}

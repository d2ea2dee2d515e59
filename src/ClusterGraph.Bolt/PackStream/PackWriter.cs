using System.Buffers.Binary;
using System.Text;

namespace ClusterGraph.Bolt.PackStream;

/// <summary>Writes PackStream into a growing buffer, each size and integer in its smallest form.</summary>
internal sealed class PackWriter
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);
    private byte[] _bytes = new byte[512];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public Span<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Clear()
    {
        Length = 0;
        if (_bytes.Length > 1 << 20)
        {
            _bytes = new byte[512];
        }
    }

    /// <summary>Drops what was written after <paramref name="length"/>.</summary>
    public void Truncate(int length) => Length = length;

    public Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(checked(Length + count), (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        }

        var span = _bytes.AsSpan(Length, count);
        Length += count;
        return span;
    }

    public void WriteByte(byte value) => Reserve(1)[0] = value;

    public void WriteRaw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    public void WriteStructure(byte tag, int fields)
    {
        WriteByte((byte)(Marker.TinyStructure + fields));
        WriteByte(tag);
    }

    public void WriteInteger(long value)
    {
        switch (value)
        {
            case >= -16 and <= 127:
                WriteByte((byte)value);
                break;
            case >= sbyte.MinValue and <= sbyte.MaxValue:
                WriteByte(Marker.Int8);
                WriteByte((byte)value);
                break;
            case >= short.MinValue and <= short.MaxValue:
                WriteByte(Marker.Int16);
                BinaryPrimitives.WriteInt16BigEndian(Reserve(2), (short)value);
                break;
            case >= int.MinValue and <= int.MaxValue:
                WriteByte(Marker.Int32);
                BinaryPrimitives.WriteInt32BigEndian(Reserve(4), (int)value);
                break;
            default:
                WriteByte(Marker.Int64);
                BinaryPrimitives.WriteInt64BigEndian(Reserve(8), value);
                break;
        }
    }

    public void WriteDouble(double value)
    {
        WriteByte(Marker.Float64);
        BinaryPrimitives.WriteDoubleBigEndian(Reserve(8), value);
    }

    /// <summary>Fails with <see cref="EncoderFallbackException"/> on half a surrogate pair, which UTF-8 cannot carry.</summary>
    public void WriteString(string value)
    {
        var count = StrictUtf8.GetByteCount(value);
        WriteSize(Marker.TinyString, Marker.String8, count);
        StrictUtf8.GetBytes(value, Reserve(count));
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        WriteWideSize(Marker.Bytes8, bytes.Length);
        WriteRaw(bytes);
    }

    public void WriteListHeader(int count) => WriteSize(Marker.TinyList, Marker.List8, count);

    public void WriteMapHeader(int count) => WriteSize(Marker.TinyMap, Marker.Map8, count);

    private void WriteSize(byte tiny, byte wide, int size)
    {
        if (size < 16)
        {
            WriteByte((byte)(tiny + size));
        }
        else
        {
            WriteWideSize(wide, size);
        }
    }

    private void WriteWideSize(byte marker, int size)
    {
        if (size <= byte.MaxValue)
        {
            WriteByte(marker);
            WriteByte((byte)size);
        }
        else if (size <= ushort.MaxValue)
        {
            WriteByte((byte)(marker + 1));
            BinaryPrimitives.WriteUInt16BigEndian(Reserve(2), (ushort)size);
        }
        else
        {
            WriteByte((byte)(marker + 2));
            BinaryPrimitives.WriteInt32BigEndian(Reserve(4), size);
        }
    }
}

using System.Buffers;
using System.Text;

namespace ClusterGraph.GraphQL.Json;

/// <summary>A growing buffer of UTF-8 JSON that can be cut back to an earlier position, which a null that spreads to its parent needs.</summary>
/// <remarks>The writer decides on commas: it calls <c>Raw</c> for structure. The memory comes from a pool and goes back on <see cref="Dispose"/>.</remarks>
public sealed class JsonBuffer : IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);

    public int Position { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Position);

    /// <summary>Forgets everything written after a position.</summary>
    public void CutBackTo(int position) => Position = position;

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Position += utf8.Length;
    }

    public void Raw(byte utf8)
    {
        Reserve(1)[0] = utf8;
        Position++;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>A number in its shortest form that reads back as the same value.</summary>
    public void Number<T>(T value) where T : IUtf8SpanFormattable
    {
        value.TryFormat(Reserve(40), out var written, default, null);
        Position += written;
    }

    /// <summary>A quoted string. What JSON must escape is escaped, everything else stays as it is; a lone surrogate becomes U+FFFD.</summary>
    public void String(ReadOnlySpan<char> text)
    {
        Raw((byte)'"');
        for (var at = text.IndexOfAny(Escaped); at >= 0; at = text.IndexOfAny(Escaped))
        {
            Text(text[..at]);
            Escape(text[at]);
            text = text[(at + 1)..];
        }

        Text(text);
        Raw((byte)'"');
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private void Text(ReadOnlySpan<char> text) => Position += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    private void Escape(char c)
    {
        switch (c)
        {
            case '"': Raw("\\\""u8); break;
            case '\\': Raw("\\\\"u8); break;
            case '\n': Raw("\\n"u8); break;
            case '\r': Raw("\\r"u8); break;
            case '\t': Raw("\\t"u8); break;
            default:
                Raw("\\u00"u8);
                Raw((byte)(c < 0x10 ? '0' : '1'));
                Raw((byte)"0123456789abcdef"[c & 0xF]);
                break;
        }
    }

    private Span<byte> Reserve(int length)
    {
        if (bytes.Length - Position >= length) return bytes.AsSpan(Position);
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, Position + length));
        bytes.AsSpan(0, Position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
        return bytes.AsSpan(Position);
    }
}

using System.Buffers.Binary;
using ClusterGraph.Bolt.PackStream;

namespace ClusterGraph.Bolt.Protocol;

/// <summary>Collects messages, cut into chunks, until they are sent together.</summary>
internal sealed class MessageWriter
{
    private const int MaxChunk = ushort.MaxValue;
    private readonly PackWriter _writer = new();

    public ReadOnlyMemory<byte> Written => _writer.Written;

    public void Clear() => _writer.Clear();

    /// <summary>Adds a message whole or, when one of its values cannot be written, not at all.</summary>
    public void Add(byte tag, ReadOnlySpan<Value> fields, Dialect dialect)
    {
        var start = _writer.Length;
        try
        {
            _writer.Reserve(2);
            _writer.WriteStructure(tag, fields.Length);
            foreach (var field in fields)
            {
                ValueWriter.Write(_writer, field, dialect);
            }

            Cut(start);
        }
        catch
        {
            _writer.Truncate(start);
            throw;
        }
    }

    private void Cut(int start)
    {
        var length = _writer.Length - start - 2;
        var extraChunks = (length - 1) / MaxChunk;
        _writer.Reserve((extraChunks * 2) + 2);
        var message = _writer.Bytes[start..];
        for (var chunk = extraChunks; chunk >= 0; chunk--)
        {
            var size = Math.Min(MaxChunk, length - (chunk * MaxChunk));
            var header = chunk * (MaxChunk + 2);
            message.Slice((chunk * MaxChunk) + 2, size).CopyTo(message[(header + 2)..]);
            BinaryPrimitives.WriteUInt16BigEndian(message[header..], (ushort)size);
        }

        message[^2..].Clear();
    }
}

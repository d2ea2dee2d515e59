using System.Buffers.Binary;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Tests.Stub;

/// <summary>The server's end of one connection.</summary>
internal sealed class StubConnection(Stream stream, BoltVersion version)
{
    public BoltVersion Version => version;

    private Dialect Dialect => version.HasElementIds ? Dialect.Bolt5 : new Dialect(false, true);

    public async Task ShakeHandsAsync()
    {
        await ReadAsync(20);
        await WriteAsync(0, 0, (byte)version.Minor, (byte)version.Major);
    }

    public Task WriteAsync(params byte[] bytes) => stream.WriteAsync(bytes).AsTask();

    public async Task<byte[]> ReadAsync(int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    public Task SendAsync(byte tag, params Value[] fields)
    {
        var writer = new MessageWriter();
        var sent = tag == MessageTag.Record ? [Value.List(fields)] : fields;
        writer.Add(tag, sent, Dialect);
        return WriteAsync(writer.Written.ToArray());
    }

    public async Task ExpectAsync(byte tag, Action<Value[]>? check)
    {
        var message = await ReadMessageAsync();
        Assert.True(message[1] == tag, $"{tag:X2} was expected, and {message[1]:X2} came.");
        check?.Invoke(FieldsOf(message));
    }

    public async Task ExpectEndAsync()
    {
        try
        {
            while (await stream.ReadAsync(new byte[256]) > 0)
            {
            }
        }
        catch (IOException)
        {
            // A reset is an end as well.
        }
    }

    private async Task<byte[]> ReadMessageAsync()
    {
        var message = new List<byte>();
        while (true)
        {
            var size = BinaryPrimitives.ReadUInt16BigEndian(await ReadAsync(2));
            if (size == 0 && message.Count > 0)
            {
                return [.. message];
            }

            message.AddRange(await ReadAsync(size));
        }
    }

    private Value[] FieldsOf(byte[] message)
    {
        var reader = new PackReader(message.AsSpan(2), Dialect);
        var fields = new Value[message[0] & 0x0F];
        for (var index = 0; index < fields.Length; index++)
        {
            fields[index] = ValueReader.Read(ref reader);
        }

        return fields;
    }
}

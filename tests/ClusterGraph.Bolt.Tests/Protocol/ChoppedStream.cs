namespace ClusterGraph.Bolt.Tests.Protocol;

/// <summary>Bytes that arrive in pieces of any size.</summary>
internal sealed class ChoppedStream(byte[] bytes, Random random) : MemoryStream(bytes)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var size = random.Next(3) == 0 ? random.Next(1, 8) : random.Next(1, 40_000);
        return base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}

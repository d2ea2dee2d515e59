namespace ClusterGraph.Bolt.Protocol;

/// <summary>The first bytes of a connection: the client offers versions, the server takes one, or sends its manifest and the client takes one.</summary>
internal static class Handshake
{
    private const int MaxRanges = 64;

    /// <summary>The server takes the first slot that fits it, so the newest offer stands first: manifest, 5.8 to 5.0, 4.4 to 4.3.</summary>
    private static readonly byte[] Offer =
    [
        0x60, 0x60, 0xB0, 0x17,
        0x00, 0x00, 0x01, 0xFF,
        0x00, 0x08, 0x08, 0x05,
        0x00, 0x01, 0x04, 0x04,
        0x00, 0x00, 0x00, 0x00,
    ];

    /// <summary>Fails with <see cref="ServiceUnavailableException"/> when no version is common or something else than Bolt answers.</summary>
    public static async Task<BoltVersion> NegotiateAsync(Stream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync(Offer, cancellation);
        await stream.FlushAsync(cancellation);
        var reply = new byte[4];
        await stream.ReadExactlyAsync(reply, cancellation);
        return reply switch
        {
            [0, 0, 1, 0xFF] => await ChooseAsync(stream, cancellation),
            [0, 0, 0, 0] => throw Refusal("The server speaks none of Bolt 4.3 to 4.4, 5.0 to 5.4 and 5.6 to 5.8."),
            [(byte)'H', (byte)'T', (byte)'T', (byte)'P'] => throw Refusal("The server speaks HTTP on this port; Bolt's is 7687 by default."),
            [0x15, 0x03, ..] => throw Refusal("The server wants TLS on this port: use the scheme bolt+s, bolt+ssc, neo4j+s or neo4j+ssc."),
            [0, 0, var minor, var major] when new BoltVersion(major, minor) is { IsSpoken: true } version => version,
            _ => throw Refusal($"The server answered the handshake with {Convert.ToHexString(reply)}, which is no version that was offered."),
        };
    }

    private static async Task<BoltVersion> ChooseAsync(Stream stream, CancellationToken cancellation)
    {
        var count = await ReadVarintAsync(stream, cancellation);
        if (count > MaxRanges)
        {
            throw Refusal($"The server's manifest has {count} version ranges.");
        }

        var ranges = new byte[count * 4];
        await stream.ReadExactlyAsync(ranges, cancellation);
        await ReadVarintAsync(stream, cancellation);
        var version = ranges.Chunk(4).SelectMany(Expand).Where(candidate => candidate.IsSpoken).DefaultIfEmpty().Max();
        if (!version.IsSpoken)
        {
            throw Refusal("The server's manifest has no version that this client speaks.");
        }

        await stream.WriteAsync(new byte[] { 0, 0, (byte)version.Minor, (byte)version.Major, 0 }, cancellation);
        await stream.FlushAsync(cancellation);
        return version;
    }

    private static IEnumerable<BoltVersion> Expand(byte[] range) =>
        Enumerable.Range(0, range[1] + 1).Select(step => new BoltVersion(range[3], range[2] - step));

    private static async Task<long> ReadVarintAsync(Stream stream, CancellationToken cancellation)
    {
        var (value, one) = (0L, new byte[1]);
        for (var shift = 0; shift < 63; shift += 7)
        {
            await stream.ReadExactlyAsync(one, cancellation);
            value |= (long)(one[0] & 0x7F) << shift;
            if ((one[0] & 0x80) == 0)
            {
                return value;
            }
        }

        throw Refusal("The server's manifest holds a number without an end.");
    }

    private static ServiceUnavailableException Refusal(string message) => new(message, isRetryable: false);
}

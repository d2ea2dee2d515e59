using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ClusterGraph.Benchmarks.Serving;

/// <summary>A kept-alive connection with one request under way at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly byte[] request;
    private byte[] buffer = new byte[256 * 1024];
    private int received;
    private int expected;
    private long sent;

    public Connection(int port, byte[] request)
    {
        this.request = request;
        Socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        Socket.Connect(IPAddress.Loopback, port);
    }

    public Socket Socket { get; }

    /// <summary>The last answer as it came, head and all.</summary>
    public ReadOnlySpan<byte> Answer => buffer.AsSpan(0, received);

    public void Dispose() => Socket.Dispose();

    public void Send()
    {
        (received, expected) = (0, 0);
        sent = Stopwatch.GetTimestamp();
        if (Socket.Send(request) != request.Length) throw new IOException("The request did not fit.");
    }

    /// <summary>Takes what has come; the time of the request in ticks once its answer is whole, otherwise null.</summary>
    public long? Receive()
    {
        if (received == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var more = Socket.Receive(buffer.AsSpan(received));
        if (more == 0) throw new IOException("The server closed the connection.");
        received += more;
        return IsWhole() ? Stopwatch.GetTimestamp() - sent : null;
    }

    // The answer is as long as its head says, or ends with the last chunk.
    private bool IsWhole()
    {
        if (expected == 0) expected = Expected();
        return expected > 0 ? received >= expected : expected < 0 && Answer.EndsWith("\r\n0\r\n\r\n"u8);
    }

    private int Expected()
    {
        var head = Answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return 0;
        if (!Answer.StartsWith("HTTP/1.1 200"u8)) throw new IOException(Encoding.UTF8.GetString(Answer));
        var name = "Content-Length: "u8;
        var at = Answer[..head].IndexOf(name);
        if (at < 0) return -1;
        var digits = Answer[(at + name.Length)..head];
        var end = digits.IndexOf((byte)'\r');
        return head + 4 + int.Parse(end < 0 ? digits : digits[..end]);
    }
}

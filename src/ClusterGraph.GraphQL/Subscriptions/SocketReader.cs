using System.Net.WebSockets;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>Reads whole messages from a WebSocket.</summary>
/// <param name="socket">The socket.</param>
/// <param name="mostBytes">Of a message; what is longer is read to its end and not kept.</param>
internal sealed class SocketReader(WebSocket socket, int mostBytes)
{
    private byte[] bytes = new byte[4 * 1024];

    /// <summary>The last message was too long.</summary>
    public bool IsTooBig { get; private set; }

    /// <summary>The last message was text.</summary>
    public bool IsText { get; private set; }

    /// <summary>The next message, valid until the next call; null when the client has closed or is gone.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync()
    {
        var length = 0;
        IsTooBig = false;
        while (true)
        {
            if (length == bytes.Length) Array.Resize(ref bytes, Math.Min(bytes.Length * 2, mostBytes + 1));
            if (await ReceiveAsync(length).ConfigureAwait(false) is not { MessageType: not WebSocketMessageType.Close } part) return null;
            length += part.Count;
            IsTooBig |= length > mostBytes;
            IsText = part.MessageType == WebSocketMessageType.Text;
            if (part.EndOfMessage) return bytes.AsMemory(0, length);
            if (IsTooBig) length = 0;
        }
    }

    private async ValueTask<ValueWebSocketReceiveResult?> ReceiveAsync(int offset)
    {
        try
        {
            return await socket.ReceiveAsync(bytes.AsMemory(offset), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }
    }
}

using System.Net.WebSockets;
using System.Threading.Channels;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>Writes messages to a WebSocket one after the other, and the close frame behind the last. Who writes waits while a slow client has too many messages before it.</summary>
internal sealed class SocketWriter(WebSocket socket, SubscriptionOptions options, TimeProvider time)
{
    private readonly Channel<byte[]> waiting = Channel.CreateBounded<byte[]>(new BoundedChannelOptions(options.Buffer) { SingleReader = true });
    private SocketClose? close;

    public bool IsClosing => close is not null;

    /// <exception cref="ChannelClosedException">The socket is being closed.</exception>
    public ValueTask WriteAsync(byte[] message, CancellationToken cancellation) => waiting.Writer.WriteAsync(message, cancellation);

    /// <summary>Writes a message that nobody misses when too many wait.</summary>
    public void TryWrite(byte[] message) => waiting.Writer.TryWrite(message);

    /// <summary>Closes when what waits is written. The first reason counts.</summary>
    public void Close(SocketClose reason)
    {
        Interlocked.CompareExchange(ref close, reason, null);
        waiting.Writer.TryComplete();
    }

    /// <summary>Writes until the socket is closed or the client does not take its messages.</summary>
    public async Task RunAsync()
    {
        try
        {
            await foreach (var message in waiting.Reader.ReadAllAsync().ConfigureAwait(false))
                await InTimeAsync(stop => socket.SendAsync(message.AsMemory(), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, stop).AsTask()).ConfigureAwait(false);
            await InTimeAsync(stop => socket.CloseOutputAsync(close!.Status, close.Reason, stop)).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            Close(SocketClose.GoingAway);
            socket.Abort();
        }
    }

    private async Task InTimeAsync(Func<CancellationToken, Task> send)
    {
        using var timeout = new CancellationTokenSource(options.SendTimeout, time);
        await send(timeout.Token).ConfigureAwait(false);
    }
}

using System.Net.WebSockets;

namespace ClusterGraph.Api.Tests.Hosting;

/// <summary>A WebSocket whose other end takes nothing.</summary>
internal sealed class SlowSocket : WebSocket
{
    private readonly TaskCompletionSource aborted = new();

    /// <summary>Done when the socket was given up.</summary>
    public Task Aborted => aborted.Task;

    public override WebSocketCloseStatus? CloseStatus => null;

    public override string? CloseStatusDescription => null;

    public override WebSocketState State => WebSocketState.Open;

    public override string? SubProtocol => null;

    public override void Abort() => aborted.TrySetResult();

    public override Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);

    public override Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);

    public override void Dispose() => Abort();

    public override Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken) => throw new NotSupportedException();

    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
}

using System.Net.WebSockets;
using System.Text.Json;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>One WebSocket that speaks graphql-transport-ws, from its opening to its end.</summary>
internal sealed class SocketSession(WebSocket socket, SocketOperations operations, SocketWriter writer, SubscriptionOptions options, TimeProvider time)
{
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool initialised;

    /// <param name="mostBytes">Of a message.</param>
    /// <param name="stopping">The server stops.</param>
    public async Task RunAsync(int mostBytes, CancellationToken stopping)
    {
        await using var stop = stopping.Register(() => writer.Close(SocketClose.GoingAway)).ConfigureAwait(false);
        await using var late = time.CreateTimer(_ => CloseUninitialised(), null, options.InitTimeout, Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        var writing = EndAsync(writer.RunAsync());
        await ReceiveAsync(new SocketReader(socket, mostBytes)).ConfigureAwait(false);
        writer.Close(SocketClose.Normal);
        await operations.EndAsync().ConfigureAwait(false);
        await writing.ConfigureAwait(false);
    }

    private void CloseUninitialised()
    {
        if (!initialised) writer.Close(SocketClose.InitTimeout);
    }

    /// <summary>A client that does not answer a close frame is cut off after a while.</summary>
    private async Task EndAsync(Task writing)
    {
        await writing.ConfigureAwait(false);
        await using var grace = time.CreateTimer(_ => socket.Abort(), null, options.SendTimeout, Timeout.InfiniteTimeSpan).ConfigureAwait(false);
        await ended.Task.ConfigureAwait(false);
    }

    private async Task ReceiveAsync(SocketReader reader)
    {
        while (await reader.ReadAsync().ConfigureAwait(false) is { } bytes)
        {
            if (writer.IsClosing) continue;
            var reason = reader.IsTooBig ? SocketClose.TooBig : reader.IsText && SocketMessage.Read(bytes) is { } message ? Take(message) : SocketClose.Invalid("Not a message of graphql-transport-ws");
            if (reason is not null) writer.Close(reason);
        }

        ended.SetResult();
    }

    /// <summary>Does what a message says; a reason to close when it may not say that now.</summary>
    private SocketClose? Take(SocketMessage message)
    {
        switch (message.Type)
        {
            case "connection_init": return Initialise();
            case "ping": operations.Send(SocketMessage.Pong); return null;
            case "pong": return null;
            case "subscribe" when !initialised: return SocketClose.Unauthorized;
            case "subscribe" when string.IsNullOrEmpty(message.Id) || message.Payload.ValueKind != JsonValueKind.Object: return SocketClose.Invalid("subscribe needs an id and a payload");
            case "subscribe": return operations.TryStart(message.Id, message.Payload) ? null : SocketClose.Taken(message.Id);
            case "complete" when message.Id is { } id: operations.Stop(id); return null;
            default: return SocketClose.Invalid($"Unknown or incomplete message of type '{message.Type}'");
        }
    }

    private SocketClose? Initialise()
    {
        if (initialised) return SocketClose.TooManyInits;
        initialised = true;
        operations.Send(SocketMessage.Acknowledged);
        return null;
    }
}

using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace ClusterGraph.Api.Tests.Hosting;

/// <summary>A client of graphql-transport-ws that says what it is told to, right or wrong.</summary>
internal sealed class SocketClient(WebSocket socket) : IDisposable
{
    private static readonly CancellationToken Never = CancellationToken.None;

    /// <summary>Why the server closed; null while it has not.</summary>
    public int? Closed => (int?)socket.CloseStatus;

    public static async Task<SocketClient> ConnectAsync(WebApplication app, string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var client = app.GetTestServer().CreateWebSocketClient();
        if (protocol is not null) client.SubProtocols.Add(protocol);
        client.ConfigureRequest = request =>
        {
            if (origin is not null) request.Headers.Origin = origin;
        };
        return new SocketClient(await client.ConnectAsync(new Uri("ws://localhost/graphql"), Never));
    }

    public static async Task<SocketClient> OverNetworkAsync(WebApplication app)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new Uri($"{app.Urls.Single().Replace("http", "ws", StringComparison.Ordinal)}/graphql"), Never);
        return new SocketClient(socket);
    }

    public static async Task<SocketClient> InitialisedAsync(WebApplication app)
    {
        var client = await ConnectAsync(app);
        await client.SayAsync("""{"type":"connection_init"}""");
        Assert.Equal("connection_ack", (await client.HearAsync())?.GetProperty("type").GetString());
        return client;
    }

    public Task SayAsync(string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, Never);

    public Task SayAsync(byte[] binary) => socket.SendAsync(binary, WebSocketMessageType.Binary, true, Never);

    public Task SubscribeAsync(string id, string query) => SayAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>The next message; null when the server closed, which is then answered.</summary>
    public async Task<JsonElement?> HearAsync()
    {
        using var message = new MemoryStream();
        var bytes = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(bytes, Never);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Never);
                return null;
            }

            message.Write(bytes, 0, part.Count);
            if (part.EndOfMessage) return JsonSerializer.Deserialize<JsonElement>(message.ToArray());
        }
    }

    public void Dispose() => socket.Dispose();
}

using System.Net.WebSockets;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>Why a WebSocket is closed: the codes of graphql-transport-ws, and the general ones.</summary>
internal sealed record SocketClose(WebSocketCloseStatus Status, string Reason)
{
    public static SocketClose Normal { get; } = new(WebSocketCloseStatus.NormalClosure, "Done");

    public static SocketClose GoingAway { get; } = new(WebSocketCloseStatus.EndpointUnavailable, "Going away");

    public static SocketClose TooBig { get; } = new(WebSocketCloseStatus.MessageTooBig, "Message too big");

    public static SocketClose Unauthorized { get; } = new((WebSocketCloseStatus)4401, "Unauthorized");

    public static SocketClose ProtocolNotAcceptable { get; } = new((WebSocketCloseStatus)4406, "Subprotocol not acceptable");

    public static SocketClose InitTimeout { get; } = new((WebSocketCloseStatus)4408, "Connection initialisation timeout");

    public static SocketClose TooManyInits { get; } = new((WebSocketCloseStatus)4429, "Too many initialisation requests");

    /// <summary>The message breaks the protocol. A reason has 123 bytes at most.</summary>
    public static SocketClose Invalid(string reason) => new((WebSocketCloseStatus)4400, Short(reason));

    public static SocketClose Taken(string id) => new((WebSocketCloseStatus)4409, Short($"Subscriber for {id} already exists"));

    private static string Short(string reason) => new([.. reason.Select(letter => char.IsAscii(letter) ? letter : '?').Take(120)]);
}

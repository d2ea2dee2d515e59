using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>GraphQL over connections that stay open: WebSockets that speak graphql-transport-ws, and event streams.</summary>
/// <param name="stream">Executes.</param>
/// <param name="reader">Reads requests.</param>
/// <param name="failures">Tells the client about exceptions.</param>
/// <param name="options">Limits.</param>
/// <param name="http">Limits and choices of the HTTP side.</param>
/// <param name="time">The clock of all timeouts.</param>
public sealed class SubscriptionEndpoint(OperationStream stream, RequestReader reader, FailureDescriber failures, SubscriptionOptions options, HttpOptions http, TimeProvider time)
{
    public const string Protocol = "graphql-transport-ws";

    /// <summary>Whether a request is for a connection that stays open.</summary>
    public static bool Takes(HttpContext context) => context.WebSockets.IsWebSocketRequest || EventStream.IsAsked(context.Request);

    /// <param name="context">The request.</param>
    /// <param name="throttle">Asked before each operation on a WebSocket: an error when the client sent too many, else null.</param>
    /// <param name="stopping">The server stops.</param>
    public Task HandleAsync(HttpContext context, Func<ResponseError?> throttle, CancellationToken stopping) => context.WebSockets.IsWebSocketRequest
        ? HandleSocketAsync(context, throttle, stopping)
        : new EventStream(stream, reader, failures, options, time).HandleAsync(context, stopping);

    private async Task HandleSocketAsync(HttpContext context, Func<ResponseError?> throttle, CancellationToken stopping)
    {
        if (Preflight.IsFromAnotherSite(context.Request) && !http.Origins.Contains(context.Request.Headers.Origin.ToString(), StringComparer.OrdinalIgnoreCase))
        {
            await HttpRefusal.WriteAsync(context, StatusCodes.Status403Forbidden, ResponseError.OfRequest(ErrorCode.Forbidden, "Pages of this origin may not connect.")).ConfigureAwait(false);
            return;
        }

        var speaks = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(speaks ? Protocol : null).ConfigureAwait(false);
        var writer = new SocketWriter(socket, options, time);
        if (!speaks) writer.Close(SocketClose.ProtocolNotAcceptable);
        var operations = new SocketOperations(stream, reader, failures, writer, running => running > options.MostOperations ? TooMany() : throttle());
        await new SocketSession(socket, operations, writer, options, time).RunAsync(http.MostBodyBytes, stopping).ConfigureAwait(false);
    }

    private ResponseError TooMany() => ResponseError.OfRequest(ErrorCode.BadRequest, $"A connection has at most {options.MostOperations} operations at a time.");
}

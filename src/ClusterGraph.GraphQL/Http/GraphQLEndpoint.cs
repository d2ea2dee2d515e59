using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>GraphQL over HTTP at one address: one request, one answer.</summary>
/// <param name="run">Executes.</param>
/// <param name="reader">Reads requests.</param>
/// <param name="data">Opens what field functions need.</param>
/// <param name="options">Limits and choices.</param>
public sealed class GraphQLEndpoint(RequestRun run, RequestReader reader, DataAccess data, HttpOptions options)
{
    public async Task HandleAsync(HttpContext http)
    {
        using var json = new JsonBuffer();
        var (status, type) = await AnswerAsync(http, json).ConfigureAwait(false);
        http.Response.StatusCode = status;
        if (status == StatusCodes.Status304NotModified) return;
        http.Response.ContentType = $"{type}; charset=utf-8";
        if (status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = "GET, POST";
        http.Response.ContentLength = json.Written.Length;
        await http.Response.Body.WriteAsync(json.Written, http.RequestAborted).ConfigureAwait(false);
    }

    private async ValueTask<(int Status, string Type)> AnswerAsync(HttpContext http, JsonBuffer json)
    {
        var type = MediaTypes.Json;
        try
        {
            type = MediaTypes.Negotiate(http.Request);
            Preflight.Check(http.Request);
            var request = await reader.ReadAsync(http.Request, http.RequestAborted).ConfigureAwait(false);
            return (await ExecuteAsync(http, request, type, json).ConfigureAwait(false), type);
        }
        catch (HttpFailure failure)
        {
            json.CutBackTo(0);
            Envelope.Refuse(json, [ResponseError.OfRequest(failure.Code, failure.Message)]);
            return (new ResponseStatus(options.StatusCodes, type).Of(failure), type);
        }
    }

    private async ValueTask<int> ExecuteAsync(HttpContext http, GraphQLRequest request, string type, JsonBuffer json)
    {
        await using var state = new RequestState(data);
        var isGet = HttpMethods.IsGet(http.Request.Method);
        var tag = isGet && http.Request.Query.ContainsKey("documentId") && await state.VersionAsync(http.RequestAborted).ConfigureAwait(false) is { } version ? EntityTag.Of(http, type, version) : null;
        if (tag is not null && EntityTag.IsKnown(http.Request, tag))
        {
            EntityTag.Write(http.Response, tag);
            return StatusCodes.Status304NotModified;
        }

        var response = await run.ExecuteAsync(request with { QueriesOnly = isGet }, state.ReadAsync, json, http.RequestAborted).ConfigureAwait(false);
        http.Features.Set(response);
        if (response.OperationType == "Subscription")
            throw new HttpFailure(StatusCodes.Status406NotAcceptable, ErrorCode.NotAcceptable, "A subscription is answered over a WebSocket (graphql-transport-ws) or as text/event-stream.");
        if (tag is not null && response is { Executed: true, Errors.IsEmpty: true } && await state.VersionAsync(http.RequestAborted).ConfigureAwait(false) is { } read)
            EntityTag.Write(http.Response, EntityTag.Of(http, type, read));
        return new ResponseStatus(options.StatusCodes, type).Of(response);
    }
}

using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>GraphQL over HTTP at one address.</summary>
/// <param name="executor">Executes.</param>
/// <param name="open">Opens what field functions need for one request; disposed when the answer is written, where it can be.</param>
/// <param name="options">Limits and choices.</param>
/// <param name="time">The clock of the timeout.</param>
public sealed class GraphQLEndpoint(Executor executor, Func<CancellationToken, ValueTask<IAsyncDisposable>> open, HttpOptions options, TimeProvider time)
{
    public async Task HandleAsync(HttpContext http)
    {
        using var json = new JsonBuffer();
        var (status, type) = await AnswerAsync(http, json).ConfigureAwait(false);
        http.Response.StatusCode = status;
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
            var request = await RequestReader.ReadAsync(http.Request, options.MostBodyBytes, http.RequestAborted).ConfigureAwait(false);
            var response = await ExecuteAsync(request with { QueriesOnly = HttpMethods.IsGet(http.Request.Method) }, json, http.RequestAborted).ConfigureAwait(false);
            http.Features.Set(response);
            return (StatusOf(response, type), type);
        }
        catch (HttpFailure failure)
        {
            json.CutBackTo(0);
            Envelope.Refuse(json, [ResponseError.OfRequest(failure.Code, failure.Message)]);
            return (failure.Status, type);
        }
    }

    private async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, JsonBuffer json, CancellationToken aborted)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, aborted);
        IAsyncDisposable? opened = null;
        try
        {
            return await executor.ExecuteAsync(request, async cancellation => opened = await open(cancellation).ConfigureAwait(false), json, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !aborted.IsCancellationRequested)
        {
            throw new HttpFailure(StatusCodes.Status503ServiceUnavailable, ErrorCode.Timeout, $"The request took longer than {options.Timeout.TotalSeconds} seconds and was stopped.");
        }
        finally
        {
            if (opened is not null) await opened.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static int StatusOf(GraphQLResponse response, string type)
    {
        if (response.Executed || response.Errors.IsEmpty) return StatusCodes.Status200OK;
        return response.Errors[0].Code switch
        {
            ErrorCode.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
            ErrorCode.StoreUnavailable => StatusCodes.Status503ServiceUnavailable,
            ErrorCode.InternalServerError => StatusCodes.Status500InternalServerError,
            ErrorCode.BadRequest => StatusCodes.Status400BadRequest,
            _ => type == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}

using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>Answers as server-sent events, one connection an operation: <c>next</c> for each answer, <c>complete</c> at the end.</summary>
internal sealed class EventStream(OperationStream stream, RequestReader reader, FailureDescriber failures, SubscriptionOptions options, TimeProvider time)
{
    private const string MediaType = "text/event-stream";

    public static bool IsAsked(HttpRequest request) => request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase));

    public async Task HandleAsync(HttpContext http, CancellationToken stopping)
    {
        try
        {
            Preflight.Check(http.Request);
            var request = await reader.ReadAsync(http.Request, http.RequestAborted).ConfigureAwait(false);
            http.Response.ContentType = $"{MediaType}; charset=utf-8";
            http.Response.Headers.CacheControl = "no-store";
            http.Response.Headers["X-Accel-Buffering"] = "no";
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, http.RequestAborted);
            await WriteAsync(http.Response, request, ended.Token).ConfigureAwait(false);
        }
        catch (HttpFailure failure) when (!http.Response.HasStarted)
        {
            await HttpRefusal.WriteAsync(http, failure.Status, ResponseError.OfRequest(failure.Code, failure.Message)).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The client left, or the server stops.
        }
    }

    private async Task WriteAsync(HttpResponse response, GraphQLRequest request, CancellationToken ended)
    {
        try
        {
            await using var answers = stream.AnswersAsync(request, ended).GetAsyncEnumerator(ended);
            while (await NextAsync(answers, response, ended).ConfigureAwait(false))
                await SendAsync(response, answers.Current.Json, ended).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not HttpFailure)
        {
            using var json = new JsonBuffer();
            Envelope.Refuse(json, [failures.Describe(failure)]);
            await SendAsync(response, json.Written, ended).ConfigureAwait(false);
        }

        await response.Body.WriteAsync("event: complete\ndata:\n\n"u8.ToArray(), ended).ConfigureAwait(false);
    }

    /// <summary>Waits for the next answer, with a comment now and then, so that nobody between takes the connection for dead.</summary>
    /// <remarks>What it writes cannot be cancelled, for the enumerator may only be disposed when it has moved.</remarks>
    private async ValueTask<bool> NextAsync(IAsyncEnumerator<StreamedAnswer> answers, HttpResponse response, CancellationToken ended)
    {
        var moving = answers.MoveNextAsync().AsTask();
        await response.Body.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        while (await Task.WhenAny(moving, Task.Delay(options.KeepAlive, time, ended)).ConfigureAwait(false) != moving && !ended.IsCancellationRequested)
        {
            await response.Body.WriteAsync(":\n\n"u8.ToArray(), CancellationToken.None).ConfigureAwait(false);
            await response.Body.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        return await moving.ConfigureAwait(false);
    }

    private static async ValueTask SendAsync(HttpResponse response, ReadOnlyMemory<byte> json, CancellationToken ended)
    {
        await response.Body.WriteAsync("event: next\ndata: "u8.ToArray(), ended).ConfigureAwait(false);
        await response.Body.WriteAsync(json, ended).ConfigureAwait(false);
        await response.Body.WriteAsync("\n\n"u8.ToArray(), ended).ConfigureAwait(false);
        await response.Body.FlushAsync(ended).ConfigureAwait(false);
    }
}

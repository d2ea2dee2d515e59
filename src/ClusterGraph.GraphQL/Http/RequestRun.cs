using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Telemetry;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>Executes one request within its time, measured.</summary>
public sealed class RequestRun(Executor executor, HttpOptions options, TimeProvider time)
{
    private const string Suggestion = " Did you mean ";

    /// <exception cref="HttpFailure">It took longer than it may.</exception>
    internal async ValueTask<GraphQLResponse> ExecuteAsync(GraphQLRequest request, Func<CancellationToken, ValueTask<IAsyncDisposable>> open, JsonBuffer json, CancellationToken aborted)
    {
        using var timeout = new CancellationTokenSource(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, aborted);
        using var operation = new MeasuredOperation(request, time);
        try
        {
            var response = await executor.ExecuteAsync(request, open, json, either.Token).ConfigureAwait(false);
            if (!options.Introspection) response = WithoutSuggestions(response, json);
            operation.Finish(response);
            return response;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !aborted.IsCancellationRequested)
        {
            throw new HttpFailure(StatusCodes.Status503ServiceUnavailable, ErrorCode.Timeout, $"The request took longer than {options.Timeout.TotalSeconds} seconds and was stopped.");
        }
    }

    private static GraphQLResponse WithoutSuggestions(GraphQLResponse response, JsonBuffer json)
    {
        if (response.Executed || !response.Errors.Any(error => error.Message.Contains(Suggestion, StringComparison.Ordinal))) return response;
        ImmutableArray<ResponseError> errors = [.. response.Errors.Select(error => error with { Message = error.Message.Split(Suggestion)[0] })];
        json.CutBackTo(0);
        Envelope.Refuse(json, errors);
        return response with { Errors = errors };
    }
}

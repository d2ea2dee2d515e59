using System.Runtime.CompilerServices;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Planning;
using ClusterGraph.GraphQL.Telemetry;
using GraphQLParser.AST;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>Executes operations for clients that stay connected: a query is answered once, a subscription once for each event.</summary>
/// <param name="documents">Tells queries from subscriptions.</param>
/// <param name="run">Executes.</param>
/// <param name="data">What queries are executed on.</param>
/// <param name="events">The host's events from now on. The first one only tells where it starts: it is executed, so that what is wrong with a subscription comes back at once, and skipped by its field.</param>
public sealed class OperationStream(DocumentCache documents, RequestRun run, DataAccess data, Func<CancellationToken, IAsyncEnumerable<SubscriptionEvent>> events)
{
    internal async IAsyncEnumerable<StreamedAnswer> AnswersAsync(GraphQLRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!await IsSubscriptionAsync(request).ConfigureAwait(false))
        {
            await using var state = new RequestState(data);
            yield return await AnswerAsync(request, state.ReadAsync, cancellation).ConfigureAwait(false);
            yield break;
        }

        GraphQLTelemetry.Subscribers.Add(1);
        try
        {
            await foreach (var one in events(cancellation).ConfigureAwait(false))
                await using (one.ConfigureAwait(false))
                {
                    var answer = await AnswerAsync(request, one.ReadAsync, cancellation).ConfigureAwait(false);
                    if (!one.IsSkipped || answer.IsRefusal) yield return answer;
                    if (!answer.Response.Executed) yield break;
                }
        }
        finally
        {
            GraphQLTelemetry.Subscribers.Add(-1);
        }
    }

    private async ValueTask<bool> IsSubscriptionAsync(GraphQLRequest request)
    {
        try
        {
            var prepared = await documents.PrepareAsync(request.Query).ConfigureAwait(false);
            return prepared.Errors.IsEmpty && prepared.OperationOf(request.OperationName).Operation == OperationType.Subscription;
        }
        catch (GraphQLFailure)
        {
            return false; // Executing says what is wrong with it.
        }
    }

    private async ValueTask<StreamedAnswer> AnswerAsync(GraphQLRequest request, Func<CancellationToken, ValueTask<IAsyncDisposable>> open, CancellationToken cancellation)
    {
        using var json = new JsonBuffer();
        var response = await run.ExecuteAsync(request, open, json, cancellation).ConfigureAwait(false);
        return new StreamedAnswer(response, json.Written.ToArray());
    }
}

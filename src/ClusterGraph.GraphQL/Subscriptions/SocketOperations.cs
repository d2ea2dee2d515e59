using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Http;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>The operations of one WebSocket, by the ids that its client gave them.</summary>
/// <param name="stream">Executes.</param>
/// <param name="reader">Reads payloads.</param>
/// <param name="failures">Tells the client about exceptions.</param>
/// <param name="writer">Where messages go.</param>
/// <param name="admit">Refuses an operation: null when it may run.</param>
internal sealed class SocketOperations(OperationStream stream, RequestReader reader, FailureDescriber failures, SocketWriter writer, Func<int, ResponseError?> admit)
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> running = new();
    private readonly ConcurrentDictionary<Task, bool> tasks = new();

    /// <summary>Starts an operation; false when one of that id runs.</summary>
    public bool TryStart(string id, JsonElement payload)
    {
        var stop = new CancellationTokenSource();
        if (!running.TryAdd(id, stop)) return false;
        var task = Task.Run(() => RunAsync(id, payload, stop));
        tasks.TryAdd(task, true);
        task.ContinueWith(done => tasks.TryRemove(done, out _), TaskScheduler.Default);
        return true;
    }

    /// <summary>Stops an operation; its id is free again at once.</summary>
    public void Stop(string id)
    {
        if (running.TryRemove(id, out var stop)) stop.Cancel();
    }

    /// <summary>Sends a message about no operation. A client that is so slow that it must wait has no need of it.</summary>
    public void Send(byte[] message) => writer.TryWrite(message);

    /// <summary>Stops all and waits for their ends.</summary>
    public async Task EndAsync()
    {
        foreach (var id in running.Keys) Stop(id);
        await Task.WhenAll(tasks.Keys).ConfigureAwait(false);
    }

    private async Task RunAsync(string id, JsonElement payload, CancellationTokenSource stop)
    {
        try
        {
            if (admit(running.Count) is { } refusal) await RefuseAsync(id, refusal, stop).ConfigureAwait(false);
            else await AnswerAsync(id, reader.Of(payload), stop).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is OperationCanceledException or ChannelClosedException)
        {
            // The client, or the end of the connection, stopped it: there is nobody to tell.
        }
        catch (HttpFailure failure)
        {
            await RefuseAsync(id, ResponseError.OfRequest(failure.Code, failure.Message), stop).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await RefuseAsync(id, failures.Describe(failure), stop).ConfigureAwait(false);
        }
        finally
        {
            running.TryRemove(new(id, stop));
        }
    }

    private async Task AnswerAsync(string id, GraphQLRequest request, CancellationTokenSource stop)
    {
        await foreach (var answer in stream.AnswersAsync(request, stop.Token).ConfigureAwait(false))
        {
            if (!answer.IsRefusal)
            {
                await writer.WriteAsync(SocketMessage.Next(id, answer.Json), stop.Token).ConfigureAwait(false);
                continue;
            }

            await LastAsync(id, SocketMessage.Error(id, answer.Json), stop).ConfigureAwait(false);
            return;
        }

        await LastAsync(id, SocketMessage.Complete(id), stop).ConfigureAwait(false);
    }

    private async Task RefuseAsync(string id, ResponseError error, CancellationTokenSource stop)
    {
        using var json = new JsonBuffer();
        Envelope.Refuse(json, [error]);
        await LastAsync(id, SocketMessage.Error(id, json.Written), stop).ConfigureAwait(false);
    }

    /// <summary>A client may use the id again as soon as it reads the last message about it, so it is freed before.</summary>
    private async Task LastAsync(string id, byte[] message, CancellationTokenSource stop)
    {
        if (!running.TryRemove(new(id, stop))) return;
        try
        {
            await writer.WriteAsync(message, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // The connection ends; so does everything on it.
        }
    }
}

using System.Text.Json.Nodes;
using ClusterGraph.Bolt.Protocol;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Answers one connection of testkit, request by request.</summary>
internal sealed class Backend(Conversation conversation)
{
    public Shelf Shelf { get; } = new();

    public async Task ServeAsync()
    {
        using (conversation)
        {
            while (await conversation.ReadAsync() is { } request)
            {
                await HandleAsync(request);
            }
        }
    }

    public Task AnswerAsync(string name, string id) => AnswerAsync(name, new JsonObject { ["id"] = id });

    public Task AnswerAsync(string name, JsonObject? data = null) => conversation.WriteAsync(name, data ?? []);

    /// <summary>Asks testkit something in the middle of a request, and returns what it replies next.</summary>
    public async Task<TestkitRequest> AskAsync(string name, JsonObject data)
    {
        await conversation.WriteAsync(name, data);
        return await NextAsync();
    }

    public async Task<TestkitRequest> NextAsync() => await conversation.ReadAsync() ?? throw new EndOfStreamException();

    public async Task HandleAsync(TestkitRequest request)
    {
        try
        {
            if (!await TryHandleAsync(request))
            {
                await AnswerAsync("BackendError", new JsonObject { ["msg"] = $"{request.Name} is not supported." });
            }
        }
        catch (TestFailureException)
        {
            await AnswerAsync("FrontendError", new JsonObject { ["msg"] = "The test's own failure." });
        }
        catch (Exception failure) when (failure is BoltException or InvalidOperationException or ArgumentException or FormatException or TimeZoneNotFoundException)
        {
            await AnswerAsync("DriverError", ErrorJson.Write(failure, Shelf.Add(failure)));
        }
        catch (Exception failure) when (failure is not EndOfStreamException)
        {
            await AnswerAsync("BackendError", new JsonObject { ["msg"] = failure.ToString() });
        }
    }

    private async Task<bool> TryHandleAsync(TestkitRequest request) =>
        await DriverRequests.TryHandleAsync(this, request)
        || await SessionRequests.TryHandleAsync(this, request)
        || await TransactionRequests.TryHandleAsync(this, request)
        || await ResultRequests.TryHandleAsync(this, request);
}

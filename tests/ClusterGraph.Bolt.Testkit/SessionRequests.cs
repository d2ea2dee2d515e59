using System.Text.Json.Nodes;
using ClusterGraph.Bolt.Protocol;
using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Requests on sessions.</summary>
internal static class SessionRequests
{
    public static async Task<bool> TryHandleAsync(Backend backend, TestkitRequest request)
    {
        if (request.Name == "NewSession")
        {
            var session = backend.Shelf.Get<Driver>(request.Text("driverId")).Session(Options(request));
            await backend.AnswerAsync("Session", backend.Shelf.Add(session));
            return true;
        }

        return request.Data.ContainsKey("sessionId") && await TryHandleAsync(backend, request, backend.Shelf.Get<Session>(request.Text("sessionId")));
    }

    private static async Task<bool> TryHandleAsync(Backend backend, TestkitRequest request, Session session)
    {
        switch (request.Name)
        {
            case "SessionClose":
                await session.DisposeAsync();
                await backend.AnswerAsync("Session", request.Text("sessionId")!);
                return true;
            case "SessionRun":
                var result = await session.RunAsync(QueryOf(request), Transaction(request));
                await AnswerResultAsync(backend, result);
                return true;
            case "SessionBeginTransaction":
                await backend.AnswerAsync("Transaction", backend.Shelf.Add(await session.BeginAsync(Transaction(request))));
                return true;
            case "SessionReadTransaction":
                await session.ExecuteReadAsync(transaction => WorkAsync(backend, transaction), Transaction(request));
                await backend.AnswerAsync("RetryableDone");
                return true;
            case "SessionWriteTransaction":
                await session.ExecuteWriteAsync(transaction => WorkAsync(backend, transaction), Transaction(request));
                await backend.AnswerAsync("RetryableDone");
                return true;
            case "SessionLastBookmarks":
                var bookmarks = new JsonArray([.. session.Bookmarks.Current.Select(bookmark => (JsonNode)bookmark)]);
                await backend.AnswerAsync("Bookmarks", new JsonObject { ["bookmarks"] = bookmarks });
                return true;
            default:
                return false;
        }
    }

    public static Task AnswerResultAsync(Backend backend, ResultCursor result)
    {
        var keys = new JsonArray([.. result.Keys.Select(key => (JsonNode)key)]);
        return backend.AnswerAsync("Result", new JsonObject { ["id"] = backend.Shelf.Add(result), ["keys"] = keys });
    }

    public static Query QueryOf(TestkitRequest request) => new(request.Text("cypher")!, ValueJson.ReadMap(request.Data["params"]));

    /// <summary>Lets the test work in the transaction until it says how its work went.</summary>
    private static async Task<bool> WorkAsync(Backend backend, Transaction transaction)
    {
        await backend.AnswerAsync("RetryableTry", backend.Shelf.Add(transaction));
        while (true)
        {
            var request = await backend.NextAsync();
            switch (request.Name)
            {
                case "RetryablePositive":
                    return true;
                case "RetryableNegative":
                    throw request.Text("errorId") is { Length: > 0 } id ? backend.Shelf.Get<Exception>(id) : new TestFailureException();
                default:
                    await backend.HandleAsync(request);
                    break;
            }
        }
    }

    private static SessionOptions Options(TestkitRequest request) => new()
    {
        Mode = request.Text("accessMode") == "r" ? AccessMode.Read : AccessMode.Write,
        Database = request.Text("database"),
        Bookmarks = new BookmarkChain(request.Texts("bookmarks") ?? []),
        ImpersonatedUser = request.Text("impersonatedUser"),
        FetchSize = request.Number("fetchSize"),
        Notifications = FilterJson.Read(request),
    };

    private static TransactionOptions Transaction(TestkitRequest request) => new()
    {
        Timeout = request.Milliseconds("timeout") is { } timeout && timeout < TimeSpan.Zero
            ? throw new ArgumentException("A timeout is negative.")
            : request.Milliseconds("timeout"),
        Metadata = request.Data["txMeta"] is JsonObject ? ValueJson.ReadMap(request.Data["txMeta"]) : null,
    };
}

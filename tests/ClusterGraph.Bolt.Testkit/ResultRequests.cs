using System.Text.Json.Nodes;
using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Requests on results.</summary>
internal static class ResultRequests
{
    public static async Task<bool> TryHandleAsync(Backend backend, TestkitRequest request)
    {
        if (!request.Data.ContainsKey("resultId"))
        {
            return false;
        }

        var result = backend.Shelf.Get<ResultCursor>(request.Text("resultId"));
        switch (request.Name)
        {
            case "ResultNext":
                await AnswerAsync(backend, await result.NextAsync());
                return true;
            case "ResultPeek":
                await AnswerAsync(backend, await result.PeekAsync());
                return true;
            case "ResultSingle":
                await AnswerAsync(backend, await result.SingleAsync());
                return true;
            case "ResultList":
                var records = await result.ToListAsync();
                await backend.AnswerAsync("RecordList", new JsonObject { ["records"] = new JsonArray([.. records.Select(Write)]) });
                return true;
            case "ResultConsume":
                await backend.AnswerAsync("Summary", SummaryJson.Write(await result.ConsumeAsync()));
                return true;
            default:
                return false;
        }
    }

    private static Task AnswerAsync(Backend backend, Record? record) =>
        record is null ? backend.AnswerAsync("NullRecord") : backend.AnswerAsync("Record", Write(record));

    private static JsonObject Write(Record record) => new() { ["values"] = new JsonArray([.. record.Values.Select(ValueJson.Write)]) };
}

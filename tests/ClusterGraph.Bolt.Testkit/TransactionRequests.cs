using ClusterGraph.Bolt.Sessions;

namespace ClusterGraph.Bolt.Testkit;

/// <summary>Requests on transactions.</summary>
internal static class TransactionRequests
{
    public static async Task<bool> TryHandleAsync(Backend backend, TestkitRequest request)
    {
        switch (request.Name)
        {
            case "TransactionRun":
                var result = await backend.Shelf.Get<Transaction>(request.Text("txId")).RunAsync(SessionRequests.QueryOf(request));
                await SessionRequests.AnswerResultAsync(backend, result);
                return true;
            case "TransactionCommit":
                await Explicit(backend, request).CommitAsync();
                break;
            case "TransactionRollback":
                await Explicit(backend, request).RollbackAsync();
                break;
            case "TransactionClose":
                await Explicit(backend, request).DisposeAsync();
                break;
            default:
                return false;
        }

        await backend.AnswerAsync("Transaction", request.Text("txId")!);
        return true;
    }

    private static ExplicitTransaction Explicit(Backend backend, TestkitRequest request) =>
        backend.Shelf.Get<Transaction>(request.Text("txId")) as ExplicitTransaction
        ?? throw new InvalidOperationException("A managed transaction is ended by its driver.");
}

using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Cypher;
using Node = ClusterGraph.Graph.Node;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Finds nodes by key for many callers at once: what is asked while a few queries are on their way goes together in the next one.</summary>
/// <remarks>The server spends its time a query, not a key: eight lookups in one query are six times as many a second.</remarks>
internal sealed class Lookups(Database database, Versions versions)
{
    private const int MostQueries = 4;
    private const int MostKeys = 2_000;
    private readonly Lock gate = new();
    private readonly Queue<Asked> waiting = new();
    private int running;

    /// <summary>The nodes that there are of these keys, and the bookmark that the query ended with.</summary>
    public Task<Found> FindAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellation)
    {
        var asked = new Asked(keys, new TaskCompletionSource<Found>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (gate)
        {
            waiting.Enqueue(asked);
            if (running == MostQueries) return asked.Answer.Task.WaitAsync(cancellation);
            running++;
        }

        _ = RunAsync();
        return asked.Answer.Task.WaitAsync(cancellation);
    }

    private async Task RunAsync()
    {
        while (Next() is { Count: > 0 } batch)
        {
            try
            {
                var found = await AskAsync([.. batch.SelectMany(asked => asked.Keys).Distinct()]);
                foreach (var asked in batch) asked.Answer.SetResult(found);
            }
            catch (Exception failure)
            {
                foreach (var asked in batch) asked.Answer.SetException(failure);
            }
        }
    }

    private List<Asked> Next()
    {
        var batch = new List<Asked>();
        lock (gate)
        {
            for (var keys = 0; waiting.TryPeek(out var next) && (keys == 0 || keys + next.Keys.Count <= MostKeys); keys += next.Keys.Count) batch.Add(waiting.Dequeue());
            if (batch.Count == 0) running--;
        }

        return batch;
    }

    // Nobody's wish to stop stops the others.
    private async Task<Found> AskAsync(NodeKey[] keys)
    {
        var answer = await database.ReadAsync(NodeTexts.Find, Reads.Rows(keys), versions.Known?.Bookmark, CancellationToken.None);
        return new Found(answer.Rows.Select(row => Reads.NodeOf(row)).ToDictionary(node => node.Key), answer.Bookmark);
    }

    private sealed record Asked(IReadOnlyList<NodeKey> Keys, TaskCompletionSource<Found> Answer);

    /// <summary>What one query found, for all who asked in it.</summary>
    internal sealed record Found(IReadOnlyDictionary<NodeKey, Node> Nodes, string Bookmark);
}

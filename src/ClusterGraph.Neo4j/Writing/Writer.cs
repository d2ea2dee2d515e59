using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Neo4j.Cypher;

namespace ClusterGraph.Neo4j.Writing;

/// <summary>Asks and writes in batches within one transaction.</summary>
internal sealed class Writer(Transaction transaction, CancellationToken cancellation)
{
    private const int Batch = 5_000;

    public async Task<IReadOnlyList<Record>> RunAsync(CypherText text, Dictionary<string, Value> parameters)
    {
        var result = await transaction.RunAsync(new Query(text.Text, parameters), cancellation);
        return await result.ToListAsync(cancellation);
    }

    /// <summary>The rows of all batches.</summary>
    public async Task<List<Record>> AskAsync(CypherText text, IEnumerable<Value> rows)
    {
        var answers = new List<Record>();
        foreach (var batch in rows.Chunk(Batch)) answers.AddRange(await RunAsync(text, Rows(batch)));
        return answers;
    }

    /// <exception cref="InvalidOperationException">Some row found no place: what was read in this transaction is not what is there.</exception>
    public async Task WriteAsync(CypherText text, IEnumerable<Value> rows)
    {
        foreach (var batch in rows.Chunk(Batch))
        {
            var written = (await RunAsync(text, Rows(batch)))[0][0].AsInteger();
            if (written != batch.Length) throw new InvalidOperationException($"'{text.Name}' wrote {written} of {batch.Length} rows.");
        }
    }

    private static Dictionary<string, Value> Rows(Value[] batch) => new() { ["rows"] = batch };
}

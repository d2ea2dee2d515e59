using System.Runtime.CompilerServices;
using ClusterGraph.Bolt.PackStream;
using ClusterGraph.Bolt.Sessions;
using ClusterGraph.Neo4j.Cypher;

namespace ClusterGraph.Neo4j.Reading;

/// <summary>Reads a long answer in parts, each by where the last one ended.</summary>
internal static class Pages
{
    private const int Most = 2_000;

    /// <param name="ask">Asks.</param>
    /// <param name="text">Takes <c>after</c>, a key or the empty text, and <c>most</c>; answers in key order, the key in the first column, a row a key.</param>
    /// <param name="parameters">What else it takes.</param>
    /// <param name="cancellation">Ends it between two rows.</param>
    public static async IAsyncEnumerable<Record> RowsAsync(Ask ask, CypherText text, Dictionary<string, Value> parameters, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var after = ""; ;)
        {
            var rows = await ask(text, new(parameters) { ["after"] = after, ["most"] = Most });
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return row;
            }

            if (rows.Count < Most) yield break;
            after = rows[^1][0].AsString();
        }
    }
}

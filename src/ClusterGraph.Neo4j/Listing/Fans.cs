using System.Collections.Concurrent;
using ClusterGraph.Neo4j.Cypher;
using ClusterGraph.Neo4j.Reading;

namespace ClusterGraph.Neo4j.Listing;

/// <summary>How many rows lie behind what a filter names, counted once a version: whether to start from there depends on it.</summary>
internal sealed class Fans(Reads reads)
{
    // Clients choose what is asked; what they may make us keep has a limit.
    private const int MostKept = 10_000;
    private readonly ConcurrentDictionary<string, long> counted = new(StringComparer.Ordinal);

    /// <summary>The number of rows, counted up to <paramref name="most"/>.</summary>
    public async Task<long> CountAsync(string match, RowNames row, Parameters parameters, long most, CancellationToken cancellation)
    {
        var asked = $"{most} {match} {string.Join('\n', parameters.Values.Select(parameter => $"{parameter.Key} {parameter.Value}"))}";
        if (counted.TryGetValue(asked, out var known)) return known;
        var text = new CypherText("fan", $"{match} WITH {row.Node} LIMIT $most RETURN count({row.Node})");
        var rows = await reads.RowsAsync(text, parameters.With(("most", most)), cancellation);
        if (counted.Count >= MostKept) counted.Clear();
        return counted[asked] = rows[0][0].AsInteger();
    }
}

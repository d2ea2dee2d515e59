using System.Collections.Concurrent;
using System.Collections.Immutable;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>What lies around nodes, along links of some kinds. A text for each set of kinds that somebody asked for.</summary>
internal static class NeighbourTexts
{
    private const string Start = $"UNWIND $rows AS row MATCH (a:{Labels.Any} {{key: row}}) USING INDEX SEEK a:{Labels.Any}(key) WITH a";
    private static readonly ConcurrentDictionary<string, (CypherText Next, CypherText Between)> Made = new();

    /// <summary>Rows: keys; parameters: <c>inside</c>, keys to leave out, and <c>most</c>. Columns: key, json of the neighbours, the first few in key order, either way along the links.</summary>
    public static CypherText Next(ImmutableArray<LinkKind> kinds) => Of(kinds).Next;

    /// <summary>Rows: keys. Columns: json of the links between them.</summary>
    public static CypherText Between(ImmutableArray<LinkKind> kinds) => Of(kinds).Between;

    // The hint, because a plan that was made while there was next to nothing, and looked through all of it, is used for a while when there is much.
    // The planner takes the parts before and after a WITH one by one, so it cannot begin with all links of a kind; and without a label at the other end it cannot seek all ends for every start.
    private static (CypherText Next, CypherText Between) Of(ImmutableArray<LinkKind> kinds) => Made.GetOrAdd(Types(kinds), static types => (
        new($"neighbours {types}", $"{Start} MATCH (a)-[{types}]-(n) WITH DISTINCT n WHERE NOT n.key IN $inside WITH n ORDER BY n.key LIMIT $most RETURN n.key, n.json"),
        new($"links between {types}", $"{Start} MATCH (a)-[r{types}]->(n) WHERE n.key IN $rows RETURN r.json")));

    private static string Types(ImmutableArray<LinkKind> kinds) => kinds.IsEmpty ? "" : $":{string.Join('|', kinds.Distinct().Order().Select(Labels.Of))}";
}

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Texts that read the history.</summary>
internal static class HistoryTexts
{
    /// <summary>What watchers are told of versions after one, the oldest first. Columns: version, fingerprint, put, removed, kinds, links, is_truncated.</summary>
    public static readonly CypherText Changes = new(
        "changes after",
        "MATCH (c:Change) WHERE c.version > $after RETURN c.version, c.fingerprint, c.put, c.removed, c.kinds, c.links, c.is_truncated ORDER BY c.version LIMIT 100");
}

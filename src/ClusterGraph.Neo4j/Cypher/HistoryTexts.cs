namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Texts that read the history.</summary>
internal static class HistoryTexts
{
    /// <summary>What watchers are told of versions after one, the oldest first. Columns: version, fingerprint, put, removed, kinds, links, is_truncated.</summary>
    public static readonly CypherText Changes = new(
        "changes after",
        "MATCH (c:Change) WHERE c.version > $after RETURN c.version, c.fingerprint, c.put, c.removed, c.kinds, c.links, c.is_truncated ORDER BY c.version LIMIT 100");

    /// <summary>Columns: version, fingerprint, at, author, text, citations.</summary>
    public static readonly CypherText Entries = new(
        "history",
        "MATCH (c:Change) WHERE c.version > $after RETURN c.version, c.fingerprint, c.at, c.author, c.text, c.citations ORDER BY c.version LIMIT $most");

    /// <summary>What the versions of some entries changed. Columns: version, subjects, removals, before.</summary>
    public static readonly CypherText Parts = new(
        "history parts",
        "UNWIND $rows AS row MATCH (p:ChangePart) WHERE p.version = row AND p.place IS NOT NULL RETURN p.version, p.subjects, p.removals, p.before ORDER BY p.version, p.place");
}

using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>The one node that says which version the data is of, and the history.</summary>
internal static class StoreTexts
{
    /// <summary>Parameters: none. Columns: format, version, fingerprint.</summary>
    public static readonly CypherText State = new("store state", $"MATCH (s:Store {{id: '{StoreState.Id}'}}) RETURN s.format, s.version, s.fingerprint");

    /// <summary>Makes the node where there is none.</summary>
    public static readonly CypherText Create = new(
        "store create",
        $"MERGE (s:Store {{id: '{StoreState.Id}'}}) ON CREATE SET s.format = $format, s.version = 0, s.fingerprint = $fingerprint, s.content = $content RETURN s.format");

    /// <summary>Takes the lock that writers take turns by, and reads the state under it. Columns: format, version, content.</summary>
    public static readonly CypherText Lock = new("store lock", $"MATCH (s:Store {{id: '{StoreState.Id}'}}) SET s.writing = true REMOVE s.writing RETURN s.format, s.version, s.content");

    public static readonly CypherText Advance = new(
        "store advance",
        $"MATCH (s:Store {{id: '{StoreState.Id}'}}) SET s.version = $version, s.fingerprint = $fingerprint, s.content = $content RETURN s.version");
}

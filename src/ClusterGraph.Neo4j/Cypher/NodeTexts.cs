using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Texts that read nodes as such.</summary>
internal static class NodeTexts
{
    /// <summary>Rows: keys. Columns: key, json; a key without a node has no row.</summary>
    public static readonly CypherText Find = new("find", $"UNWIND $rows AS row MATCH (n:{Labels.Any} {{key: row}}) RETURN n.key, n.json");

    /// <summary>Rows: codes with the prefix of their kind. Columns: key, json of the nodes whose own code one is.</summary>
    public static readonly CypherText ByOwnCode = new("find by own code", $"UNWIND $rows AS row MATCH (n:{Labels.Any} {{own_code: row}}) RETURN n.key, n.json");

    /// <summary>Columns: key, json of the nodes in which some text stands. Looks at every node.</summary>
    public static readonly CypherText Mentioning = new("nodes mentioning", $"MATCH (n:{Labels.Any}) WHERE n.json CONTAINS $text RETURN n.key, n.json");
}

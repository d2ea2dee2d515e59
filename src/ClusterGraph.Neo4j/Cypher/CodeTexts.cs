using ClusterGraph.Neo4j.Schema;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Nodes by what others call them.</summary>
internal static class CodeTexts
{
    /// <summary>Rows: a code with the prefix of its kind, and the same as a phrase of Lucene. Columns: the code, key, json of the nodes that carry it.</summary>
    public static readonly CypherText Find = new(
        "find by code", $"UNWIND $rows AS row CALL db.index.fulltext.queryNodes('{SchemaParts.CodesIndex}', row[1]) YIELD node AS n WHERE row[0] IN n.codes RETURN row[0], n.key, n.json");

    /// <summary>Rows: a place and phrases of Lucene. Columns: the place, and key, codes, own code of the nodes that carry one of them.</summary>
    public static readonly CypherText Keys = new(
        "keys by code", $"UNWIND $rows AS row CALL db.index.fulltext.queryNodes('{SchemaParts.CodesIndex}', row[1]) YIELD node AS n RETURN row[0], n.key, n.codes, n.own_code");

    /// <summary>A text that finds exactly this one: quoted, and what quotes and escapes escaped.</summary>
    public static string Phrase(string code) => $"\"{code.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

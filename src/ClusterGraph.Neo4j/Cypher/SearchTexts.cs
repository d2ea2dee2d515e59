using ClusterGraph.Neo4j.Schema;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Nodes by their words. The questions that the index takes are made by <see cref="Searching.WordQuery"/>.</summary>
internal static class SearchTexts
{
    private const string Words = $"CALL db.index.fulltext.queryNodes('{SchemaParts.SearchIndex}', ";
    private const string Texts = "n.key, n.name, n.aliases, n.labels, n.description";

    /// <summary>Parameters: asked, kinds (labels; none for all), most. Columns: key, name, aliases, labels, description of those that answer.</summary>
    public static readonly CypherText Search = new(
        "search", $"{Words}$asked) YIELD node AS n WHERE size($kinds) = 0 OR any(label IN labels(n) WHERE label IN $kinds) WITH n LIMIT $most RETURN {Texts}");

    /// <summary>Parameter: asked. Columns: label of a kind, how many of it answer.</summary>
    public static readonly CypherText Count = new(
        "search counts", $"{Words}$asked) YIELD node AS n UNWIND labels(n) AS label WITH label WHERE label <> '{Mapping.Labels.Any}' RETURN label, count(*)");

    /// <summary>
    /// Rows: [place, asked, numbers of words]; parameter <c>most</c>. An answer's score is the number of asked words that the node answers; those with most come, and of them those with such a number.
    /// Columns: place, key, name, aliases, labels, description.
    /// </summary>
    public static readonly CypherText Alike = new(
        "names alike",
        $"UNWIND $rows AS row CALL {{ WITH row {Words}row[1], {{limit: $most}}) YIELD node AS n, score WHERE toInteger(score) IN row[2] RETURN n }} RETURN row[0], {Texts}");

    /// <summary>Rows: [place, asked]; parameter <c>most</c>. Columns: place, a number of words, how many nodes answer so many, of those with most.</summary>
    public static readonly CypherText CountAlike = new(
        "names alike counts",
        $"UNWIND $rows AS row CALL {{ WITH row {Words}row[1], {{limit: $most}}) YIELD score RETURN toInteger(score) AS words, count(*) AS found }} RETURN row[0], words, found");

    /// <summary>Rows: [place, asked]. Columns: place, key, name, aliases, labels, description of all that answer.</summary>
    public static readonly CypherText Named = new("names", $"UNWIND $rows AS row {Words}row[1]) YIELD node AS n RETURN row[0], {Texts}");
}

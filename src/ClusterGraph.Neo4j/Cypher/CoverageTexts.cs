using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>How much there is about each country. Parameter <c>countries</c>: lists of the country's key and the keys of all places in it, itself included. Columns: key, count.</summary>
internal static class CoverageTexts
{
    public static readonly CypherText Clusters = Located(NodeKind.Cluster);

    public static readonly CypherText Organisations = Located(NodeKind.Organisation);

    public static readonly CypherText Agreements = Counted(
        "agreements", "MATCH (:Node {key: place})-[:PARTY_TO]->(n:Agreement) RETURN n", "MATCH (:Node {key: place})<-[:LOCATED_IN]-()-[:PARTY_TO]->(n:Agreement) RETURN n");

    public static readonly CypherText Observations = Counted(
        "observations", "MATCH (:Node {key: place})<-[:ABOUT]-(n:Observation) RETURN n", "MATCH (:Node {key: place})<-[:LOCATED_IN]-()<-[:ABOUT]-(n:Observation) RETURN n");

    /// <summary>Only those that cover the country itself.</summary>
    public static readonly CypherText Programmes = new(
        "coverage of programmes", "UNWIND $countries AS country MATCH (:Node {key: country[0]})<-[:COVERS]-(n:Programme) RETURN country[0], count(DISTINCT n)");

    private static CypherText Located(NodeKind kind) => Counted($"{kind}", $"MATCH (:Node {{key: place}})<-[:LOCATED_IN]-(n:{Labels.Of(kind)}) RETURN n");

    // UNION keeps each node once.
    private static CypherText Counted(string what, params string[] ways) => new(
        $"coverage of {what}",
        $"UNWIND $countries AS country CALL {{ {string.Join(" UNION ", ways.Append(ways[0]).Select(way => $"WITH country UNWIND country[1] AS place {way}"))} }} RETURN country[0], count(n)");
}

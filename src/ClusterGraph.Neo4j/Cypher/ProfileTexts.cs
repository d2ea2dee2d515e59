using ClusterGraph.Neo4j.Mapping;
using ClusterGraph.Storage.Memory;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Clusters with what scores know about them: the key, the json, and the json of the links that matter, in no order.</summary>
internal static class ProfileTexts
{
    private static readonly string Columns = $"n.key, n.json, [(n)-[r:{string.Join('|', ClusterReader.OwnKinds.Select(Labels.Of))}]->() | r.json]";

    /// <summary>Rows: keys.</summary>
    public static readonly CypherText Find = new("profiles", $"UNWIND $rows AS row MATCH (n:Cluster {{key: row}}) RETURN {Columns}");

    /// <summary>Parameters: after, a key or the empty text, and most. In key order.</summary>
    public static readonly CypherText Stream = new("stream profiles", $"MATCH (n:Cluster) WHERE n.key > $after WITH n ORDER BY n.key LIMIT $most RETURN {Columns}");

    /// <summary>Parameters: activities, after, and most. In key order, those that work in one of the activities.</summary>
    public static readonly CypherText SharingActivities = new(
        "profiles sharing activities",
        $"UNWIND $activities AS activity MATCH (:Activity {{key: activity}})<-[:WORKS_IN]-(n:Cluster) WHERE n.key > $after WITH DISTINCT n ORDER BY n.key LIMIT $most RETURN {Columns}");

    /// <summary>Rows: stored signatures; parameter <c>most</c>. Columns: the signature, the first few keys of its clusters.</summary>
    public static readonly CypherText OfSignature = new(
        "clusters of a signature",
        "UNWIND $rows AS row CALL { WITH row MATCH (n:Cluster) WHERE n.signature = row AND n.key IS NOT NULL WITH n ORDER BY n.signature, n.key LIMIT $most RETURN n.key AS key } RETURN row, key");

    /// <summary>Columns: key and json of the programmes, and the json of what each covers.</summary>
    public static readonly CypherText Programmes = new("programmes", "MATCH (n:Programme) WHERE n.key IS NOT NULL RETURN n.key, n.json, [(n)-[r:COVERS]->() | r.json]");

    /// <summary>Rows: keys of places. Column: keys of the clusters in them.</summary>
    public static readonly CypherText In = new("clusters in places", "UNWIND $rows AS row MATCH (:Node {key: row})<-[:LOCATED_IN]-(n:Cluster) RETURN DISTINCT n.key");

    /// <summary>Rows: [key, signature or null].</summary>
    public static readonly CypherText Sign = new("sign clusters", "UNWIND $rows AS row MATCH (n:Cluster {key: row[0]}) SET n.signature = row[1] RETURN count(*)");
}

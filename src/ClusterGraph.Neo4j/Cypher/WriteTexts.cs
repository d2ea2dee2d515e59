using System.Collections.Frozen;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Texts that write nodes and links in batches; each returns how many rows it found its place for.</summary>
internal static class WriteTexts
{
    /// <summary>Rows: maps of properties.</summary>
    public static readonly FrozenDictionary<NodeKind, CypherText> CreateNodes = Enum.GetValues<NodeKind>().ToFrozenDictionary(kind => kind, kind => new CypherText(
        $"create {Labels.Of(kind)}", $"UNWIND $rows AS row CREATE (n:{Labels.Any}:{Labels.Of(kind)}) SET n = row RETURN count(*)"));

    /// <summary>Rows: maps of properties, the key among them.</summary>
    public static readonly CypherText ReplaceNodes = new("replace nodes", $"UNWIND $rows AS row MATCH (n:{Labels.Any} {{key: row.key}}) SET n = row RETURN count(*)");

    /// <summary>Rows: keys. Fails where a node is still linked.</summary>
    public static readonly CypherText RemoveNodes = new("remove nodes", $"UNWIND $rows AS row MATCH (n:{Labels.Any} {{key: row}}) DELETE n RETURN count(*)");

    /// <summary>Rows: [from, to, properties].</summary>
    public static readonly FrozenDictionary<LinkKind, CypherText> CreateLinks = LinkTexts.OfKind(
        "create", type => $"UNWIND $rows AS row MATCH (a:{Labels.Any} {{key: row[0]}}) MATCH (b:{Labels.Any} {{key: row[1]}}) CREATE (a)-[r:{type}]->(b) SET r = row[2] RETURN count(*)");

    /// <summary>Rows: [from, to, role or the empty text].</summary>
    public static readonly FrozenDictionary<LinkKind, CypherText> RemoveLinks = LinkTexts.OfKind("remove", type => $"{LinkTexts.Identified(type)} DELETE r RETURN count(*)");

    public static readonly CypherText AddChange = new("add change", "CREATE (c:Change) SET c = $change RETURN count(*)");

    /// <summary>Rows: maps of properties.</summary>
    public static readonly CypherText AddChangeParts = new("add change parts", "UNWIND $rows AS row CREATE (p:ChangePart) SET p = row RETURN count(*)");
}

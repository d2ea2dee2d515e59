using System.Collections.Frozen;
using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Texts that read links as such.</summary>
internal static class LinkTexts
{
    /// <summary>Rows: [from, to, role or the empty text]. Columns: json.</summary>
    public static readonly FrozenDictionary<LinkKind, CypherText> Find = OfKind("find", type => $"{Identified(type)} RETURN r.json");

    /// <summary>Rows: keys. Columns: json of the links that start there.</summary>
    public static readonly FrozenDictionary<LinkKind, CypherText> From = OfKind("from", type => $"UNWIND $rows AS row MATCH (:{Labels.Any} {{key: row}})-[r:{type}]->() RETURN r.json");

    /// <summary>Rows: keys. Columns: json of the links that end there.</summary>
    public static readonly FrozenDictionary<LinkKind, CypherText> To = OfKind("to", type => $"UNWIND $rows AS row MATCH (:{Labels.Any} {{key: row}})<-[r:{type}]-() RETURN r.json");

    /// <summary>Rows: keys. Columns: json of all links there, whatever their kind and direction.</summary>
    public static readonly CypherText At = new("links at", $"UNWIND $rows AS row MATCH (:{Labels.Any} {{key: row}})-[r]-() RETURN r.json");

    /// <summary>Columns: json of the links in which some text stands. Looks at every link.</summary>
    public static readonly CypherText Mentioning = new("links mentioning", "MATCH ()-[r]->() WHERE r.json CONTAINS $text RETURN r.json");

    // Both ends are sought before the link between them is: otherwise the planner walks through all links of one end, which may be a country.
    public static string Identified(string type) =>
        $"UNWIND $rows AS row MATCH (a:{Labels.Any} {{key: row[0]}}) MATCH (b:{Labels.Any} {{key: row[1]}}) WITH a, b, row[2] AS role MATCH (a)-[r:{type}]->(b) WHERE coalesce(r.role, '') = role";

    /// <summary>A text for each kind of link, given its type.</summary>
    public static FrozenDictionary<LinkKind, CypherText> OfKind(string verb, Func<string, string> text) =>
        Enum.GetValues<LinkKind>().ToFrozenDictionary(kind => kind, kind => new CypherText($"{verb} {Labels.Of(kind)}", text(Labels.Of(kind))));
}

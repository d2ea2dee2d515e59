using ClusterGraph.Graph;
using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Counts that the server keeps.</summary>
internal static class CountTexts
{
    /// <summary>A row a kind of node, in order.</summary>
    public static readonly CypherText Nodes = new("count nodes", All<NodeKind>(kind => $"MATCH (n:{Labels.Of(kind)}) RETURN count(n) AS found"));

    /// <summary>A row a kind of link, in order.</summary>
    public static readonly CypherText Links = new("count links", All<LinkKind>(kind => $"MATCH ()-[r:{Labels.Of(kind)}]->() RETURN count(r) AS found"));

    private static string All<TKind>(Func<TKind, string> one) where TKind : struct, Enum => string.Join(" UNION ALL ", Enum.GetValues<TKind>().Select(one));
}

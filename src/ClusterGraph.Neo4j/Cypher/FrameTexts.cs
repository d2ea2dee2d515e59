using ClusterGraph.Neo4j.Mapping;

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>What is bounded by geography and by the taxonomy, read whole: thousands of nodes at most, however many clusters there are.</summary>
internal static class FrameTexts
{
    /// <summary>Columns: key, json of places, strategies and classes.</summary>
    public static readonly CypherText[] Nodes = [.. new[] { "Country", "Region", "Strategy", "Activity", "Technology" }.Select(label => new CypherText($"frame {label}", $"MATCH (n:{label}) WHERE n.key IS NOT NULL RETURN n.key, n.json"))];

    /// <summary>Columns: json of the links between them: which place is in which, which strategy covers what and puts what first, which class is above which.</summary>
    public static readonly CypherText[] Links =
    [
        From("Region", "LOCATED_IN|PART_OF"), From("Country", "PART_OF"), From("Strategy", "COVERS|PRIORITISES"), From("Activity", "BROADER"), From("Technology", "BROADER"),
    ];

    /// <summary>Columns: json of the links that say how activities and technologies are related.</summary>
    public static readonly CypherText[] Related = [From("Activity", "RELATED_TO|USES|BROADER"), From("Technology", "RELATED_TO|BROADER")];

    private static CypherText From(string label, string types) =>
        new($"frame links of {label}", $"MATCH (a:{label}) WHERE a.key IS NOT NULL MATCH (a)-[r:{types}]->(:{Labels.Any}) RETURN r.json");
}

namespace ClusterGraph.Neo4j.Cypher;

/// <summary>Texts about constraints and indexes; those that make one stand beside its definition.</summary>
internal static class SchemaTexts
{
    /// <summary>Columns: name, type, labels or types, properties, and the name of the constraint that an index belongs to.</summary>
    public static readonly CypherText Show = new("show indexes", "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint RETURN name, type, labelsOrTypes, properties, owningConstraint");

    public static readonly CypherText Await = new("await indexes", "CALL db.awaitIndexes(300)");
}

namespace ClusterGraph.Storage;

/// <summary>Which kind of store an address names.</summary>
public enum StoreScheme
{
    /// <summary><c>memory:</c>, gone with the process.</summary>
    Memory,

    /// <summary><c>file:./data</c>, a folder.</summary>
    File,

    /// <summary><c>bolt://host:7687</c>, one Neo4j server.</summary>
    Bolt,

    /// <summary><c>neo4j://host:7687</c>, a Neo4j cluster with its routing table.</summary>
    Neo4j,
}

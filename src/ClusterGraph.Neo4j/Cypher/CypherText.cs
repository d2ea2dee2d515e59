namespace ClusterGraph.Neo4j.Cypher;

/// <summary>A text of Cypher and the name that telemetry knows it by. Texts are constant, or put together of constant pieces; what varies is a parameter.</summary>
internal sealed record CypherText(string Name, string Text);

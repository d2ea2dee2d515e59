namespace ClusterGraph.Neo4j.Schema;

/// <summary>A constraint or an index that the store needs.</summary>
/// <param name="Name">Its name, which is ours.</param>
/// <param name="Type">As <c>SHOW INDEXES</c> and <c>SHOW CONSTRAINTS</c> call it.</param>
/// <param name="Label">The label that it is on.</param>
/// <param name="Properties">Its properties, in order.</param>
/// <param name="Statement">Makes it where there is none of that name.</param>
internal sealed record SchemaPart(string Name, string Type, string Label, string[] Properties, string Statement);

namespace ClusterGraph.Graph;

/// <summary>What a node of the graph is. The kebab-case name is the prefix of its key: <c>cluster-group:french-escp-4i</c>.</summary>
public enum NodeKind
{
    Country,
    Region,
    Cluster,
    ClusterGroup,
    Organisation,
    Activity,
    Technology,
    Programme,
    Agreement,
    Strategy,
    Event,
    Concept,
    Observation,
    Source,
    Conflict,
}

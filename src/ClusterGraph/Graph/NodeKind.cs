namespace ClusterGraph.Graph;

/// <summary>What a node of the graph is. The kebab-case name is the prefix of its key: <c>cluster-group:french-escp-4i</c>.</summary>
public enum NodeKind
{
    /// <summary>A country of ISO 3166-1.</summary>
    Country,

    /// <summary>A place other than a country.</summary>
    Region,

    /// <summary>A cluster or the body that represents it.</summary>
    Cluster,

    /// <summary>A counted or unnamed set of clusters.</summary>
    ClusterGroup,

    /// <summary>A body that is not itself a cluster.</summary>
    Organisation,

    /// <summary>A sector or product activity.</summary>
    Activity,

    /// <summary>An enabling technology or technology field.</summary>
    Technology,

    /// <summary>A programme or a part of one.</summary>
    Programme,

    /// <summary>An agreement or collaborative link.</summary>
    Agreement,

    /// <summary>A territorial strategy.</summary>
    Strategy,

    /// <summary>Something that happened at a time.</summary>
    Event,

    /// <summary>A definition, table, figure, lesson or recommendation.</summary>
    Concept,

    /// <summary>One figure about one subject.</summary>
    Observation,

    /// <summary>A document or data set.</summary>
    Source,

    /// <summary>Claims that disagree, or a doubtful passage.</summary>
    Conflict,
}

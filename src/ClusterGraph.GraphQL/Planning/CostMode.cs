namespace ClusterGraph.GraphQL.Planning;

/// <summary>What a client wants to know about the price of its operation.</summary>
public enum CostMode
{
    /// <summary>Execute, and say what it cost.</summary>
    Normal,

    /// <summary>Execute, and say what each field cost.</summary>
    Report,

    /// <summary>Say what it would cost, even above the limit, and do not execute.</summary>
    Validate,
}

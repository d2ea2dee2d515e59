using GraphQL;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>What a client asks.</summary>
public sealed record GraphQLRequest(string Query, string? OperationName, Inputs Variables)
{
    /// <summary>True where only queries may be executed (over GET).</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>What the answer says about the price.</summary>
    public CostMode CostMode { get; init; }
}

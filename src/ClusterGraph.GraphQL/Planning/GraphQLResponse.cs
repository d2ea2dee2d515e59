using System.Collections.Immutable;
using ClusterGraph.GraphQL.Errors;

namespace ClusterGraph.GraphQL.Planning;

/// <summary>What came of a request, beside the JSON that was written.</summary>
/// <param name="Executed">False when the request failed before execution: then there is no <c>data</c>.</param>
public sealed record GraphQLResponse(bool Executed, ImmutableArray<ResponseError> Errors)
{
    public string? OperationName { get; init; }

    public string? OperationType { get; init; }

    public double Cost { get; init; }
}

using ClusterGraph.GraphQL.Planning;

namespace ClusterGraph.GraphQL.Subscriptions;

/// <summary>One answer of an operation that may have several.</summary>
internal sealed record StreamedAnswer(GraphQLResponse Response, ReadOnlyMemory<byte> Json)
{
    /// <summary>The operation was refused: there is no <c>data</c>, and no further answer.</summary>
    public bool IsRefusal => !Response.Executed && !Response.Errors.IsEmpty;
}

using ClusterGraph.GraphQL.Errors;
using GraphQL.Validation;

namespace ClusterGraph.GraphQL.Filtering;

/// <summary>Wrong input, thrown while the engine coerces arguments. It comes as the engine's own kind of error, so that the engine goes on and reports every wrong argument at once.</summary>
internal static class BadInput
{
    public static ValidationError Of(string message) => new(message, new GraphQLFailure(ErrorCode.BadUserInput, message));
}

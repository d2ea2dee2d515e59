using System.Collections.Immutable;
using GraphQL;
using GraphQLParser.Exceptions;

namespace ClusterGraph.GraphQL.Errors;

/// <summary>What the engine's parser and validator say, in our codes and never with a class name.</summary>
internal static class EngineErrors
{
    public static ResponseError OfSyntax(GraphQLSyntaxErrorException failure) =>
        new(ErrorCode.ParseFailed, failure.Description, [], [(failure.Location.Line, failure.Location.Column)]);

    /// <param name="errors">What the validator found.</param>
    /// <param name="code">The code of those that are not failures of ours.</param>
    public static ImmutableArray<ResponseError> OfValidation(IEnumerable<ExecutionError> errors, string code) => [.. errors.Select(error => Of(error, code))];

    private static ResponseError Of(ExecutionError error, string code)
    {
        ImmutableArray<(int, int)> locations = error.Locations is { } found ? [.. found.Select(location => (location.Line, location.Column))] : [];
        for (Exception? cause = error.InnerException; cause is not null; cause = cause.InnerException)
            if (cause is GraphQLFailure failure)
                return new ResponseError(failure.Code, failure.Message, [], locations) { Details = failure.Details };
        return new ResponseError(code, error.Message, [], locations);
    }
}

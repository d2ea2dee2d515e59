using System.Collections.Immutable;
using ClusterGraph.GraphQL.Planning;
using GraphQL;
using GraphQLParser.Exceptions;

namespace ClusterGraph.GraphQL.Errors;

/// <summary>What the engine's parser and validator say, in our codes and never with a class name.</summary>
internal static class EngineErrors
{
    private const int MostMessage = 500;

    public static ResponseError OfSyntax(GraphQLSyntaxErrorException failure) =>
        new(ErrorCode.ParseFailed, Short(failure.Description), [], [(failure.Location.Line, failure.Location.Column)]);

    /// <param name="errors">What the validator found.</param>
    /// <param name="code">The code of those that are not failures of ours.</param>
    /// <param name="most">How many a response lists.</param>
    public static ImmutableArray<ResponseError> OfValidation(ExecutionErrors errors, string code, int most) =>
        ErrorList.AtMost([.. errors.Take(most).Select(error => Of(error, code))], errors.Count, most);

    /// <summary>The engine repeats in its messages what the client sent, however long it was.</summary>
    private static string Short(string message) => message.Length <= MostMessage ? message : $"{message[..MostMessage]}…";

    private static ResponseError Of(ExecutionError error, string code)
    {
        ImmutableArray<(int, int)> locations = error.Locations is { } found ? [.. found.Select(location => (location.Line, location.Column))] : [];
        for (Exception? cause = error.InnerException; cause is not null; cause = cause.InnerException)
            if (cause is GraphQLFailure failure)
                return new ResponseError(failure.Code, failure.Message, [], locations) { Details = failure.Details };
        return new ResponseError(code, Short(error.Message), [], locations);
    }
}

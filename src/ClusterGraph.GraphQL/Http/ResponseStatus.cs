using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>The HTTP status of an answer.</summary>
/// <param name="Profile">Which set of statuses.</param>
/// <param name="Type">The media type of the answer; <c>application/json</c> tells nothing apart, for intermediaries answer with it too.</param>
internal readonly record struct ResponseStatus(StatusProfile Profile, string Type)
{
    private const int PartialSuccess = 294;

    private bool IsDraft => Profile == StatusProfile.Draft && Type == MediaTypes.Response;

    public int Of(GraphQLResponse response)
    {
        if (response.Errors.IsEmpty) return StatusCodes.Status200OK;
        if (response.Executed) return IsDraft ? PartialSuccess : StatusCodes.Status200OK;
        return response.Errors[0].Code switch
        {
            ErrorCode.MethodNotAllowed => StatusCodes.Status405MethodNotAllowed,
            ErrorCode.StoreUnavailable => StatusCodes.Status503ServiceUnavailable,
            ErrorCode.InternalServerError => StatusCodes.Status500InternalServerError,
            ErrorCode.BadRequest => IsDraft ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status400BadRequest,
            ErrorCode.ParseFailed when IsDraft => StatusCodes.Status400BadRequest,
            _ when IsDraft => StatusCodes.Status422UnprocessableEntity,
            _ => Type == MediaTypes.Response ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
    }

    public int Of(HttpFailure failure) =>
        IsDraft && failure is { Status: StatusCodes.Status400BadRequest, Code: not ErrorCode.InvalidJson } ? StatusCodes.Status422UnprocessableEntity : failure.Status;
}

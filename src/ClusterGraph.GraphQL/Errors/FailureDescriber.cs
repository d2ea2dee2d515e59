using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ClusterGraph.GraphQL.Errors;

/// <summary>Turns exceptions into what a client may see: failures of ours as they are, known failures of the host through its own translation, everything else logged and hidden.</summary>
/// <param name="translate">The host's translation of its exceptions; null for those that it does not know.</param>
/// <param name="logger">Where hidden exceptions go, with the trace id that the client gets.</param>
/// <param name="isOutOfDate">Tells the host's exceptions which say that the data moved on while it was read; null when there are none such.</param>
public sealed class FailureDescriber(Func<Exception, GraphQLFailure?> translate, ILogger<FailureDescriber> logger, Func<Exception, bool>? isOutOfDate = null)
{
    /// <summary>Whether the request has to be answered anew from newer data.</summary>
    public bool IsOutOfDate(Exception failure) => isOutOfDate?.Invoke(failure) == true;

    public ResponseError Describe(Exception failure)
    {
        if ((failure as GraphQLFailure ?? translate(failure)) is { } known)
            return ResponseError.OfRequest(known.Code, known.Message) with { Details = known.Details };
        var traceId = Activity.Current?.TraceId.ToString() ?? "none";
        logger.LogError(failure, "Unexpected failure, trace id {TraceId}", traceId);
        var hidden = ResponseError.OfRequest(ErrorCode.InternalServerError, "Something went wrong on our side; tell us the trace id.");
        return hidden with { Details = ImmutableSortedDictionary<string, object>.Empty.Add("traceId", traceId) };
    }
}

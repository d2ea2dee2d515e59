using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>The header by which a client asks what its operation costs.</summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    /// <exception cref="HttpFailure">It says neither of the two words.</exception>
    public static CostMode Read(HttpRequest request) => request.Headers[Name].ToString().Trim().ToLowerInvariant() switch
    {
        "" => CostMode.Normal,
        "report" => CostMode.Report,
        "validate" => CostMode.Validate,
        _ => throw new HttpFailure(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, $"The header {Name} is 'report' (say what each field costs) or 'validate' (price without executing)."),
    };
}

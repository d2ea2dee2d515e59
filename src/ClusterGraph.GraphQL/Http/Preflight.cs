using ClusterGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>Refuses what a page of another site could make a browser send without asking first (cross-site request forgery).</summary>
/// <remarks>A JSON body makes a browser ask first; a GET does not. Browsers mark what other sites send with Sec-Fetch-Site and, where they must, Origin; clients that are no browsers send neither.</remarks>
internal static class Preflight
{
    public const string Header = "GraphQL-Require-Preflight";

    /// <exception cref="HttpFailure">A GET from another site without the header.</exception>
    public static void Check(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey(Header) || !IsFromAnotherSite(request)) return;
        throw new HttpFailure(StatusCodes.Status403Forbidden, ErrorCode.Forbidden, $"A GET from a page of another site needs the header {Header} with any value.");
    }

    public static bool IsFromAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site
            ? site is not ("same-origin" or "none")
            : request.Headers.Origin.ToString() is { Length: > 0 } origin && !origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}

using ClusterGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ClusterGraph.GraphQL.Http;

/// <summary>The media types of GraphQL over HTTP.</summary>
internal static class MediaTypes
{
    public const string Response = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>The type to answer in: what the client likes best of the two, JSON when it does not care.</summary>
    /// <exception cref="HttpFailure">It accepts neither.</exception>
    public static string Negotiate(HttpRequest request)
    {
        // What nearly every client sends needs no parsing.
        if (request.Headers.Accept is [] or [Json or "*/*"]) return Json;
        if (request.Headers.Accept is [Response]) return Response;
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return Json;
        foreach (var accept in accepted.OrderByDescending(type => type.Quality ?? 1).Where(type => type.Quality is not 0))
        {
            if (!IsUtf8(accept.Charset.Value)) continue;
            if (accept.MediaType.Equals(Response, StringComparison.OrdinalIgnoreCase)) return Response;
            if (accept.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) || accept.MatchesAllTypes || accept.MediaType.Equals("application/*", StringComparison.OrdinalIgnoreCase)) return Json;
        }

        throw new HttpFailure(StatusCodes.Status406NotAcceptable, ErrorCode.NotAcceptable, $"Answers come as {Response} or {Json}, in UTF-8.");
    }

    /// <exception cref="HttpFailure">The body is not JSON in UTF-8.</exception>
    public static void CheckBody(HttpRequest request)
    {
        if (request.ContentType is Json) return;
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase) && IsUtf8(type.Charset.Value)) return;
        throw new HttpFailure(StatusCodes.Status415UnsupportedMediaType, ErrorCode.UnsupportedMediaType, $"The body must be {Json} in UTF-8, not '{request.ContentType}'.");
    }

    private static bool IsUtf8(string? charset) => string.IsNullOrEmpty(charset) || charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}

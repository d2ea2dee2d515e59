using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Json;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>Answers a request that never reaches GraphQL, in the shape that clients of GraphQL read.</summary>
public static class HttpRefusal
{
    public static async Task WriteAsync(HttpContext http, int status, ResponseError error)
    {
        using var json = new JsonBuffer();
        Envelope.Refuse(json, [error]);
        http.Response.StatusCode = status;
        http.Response.ContentType = $"{MediaTypes.Json}; charset=utf-8";
        http.Response.ContentLength = json.Written.Length;
        await http.Response.Body.WriteAsync(json.Written, http.RequestAborted).ConfigureAwait(false);
    }
}

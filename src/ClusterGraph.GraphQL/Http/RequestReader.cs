using System.Text;
using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>Reads a GraphQL request out of an HTTP request: a JSON body, or the query string of a GET.</summary>
internal static class RequestReader
{
    public static async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method)) return OfQueryString(request.Query);
        if (!HttpMethods.IsPost(request.Method)) throw new HttpFailure(StatusCodes.Status405MethodNotAllowed, ErrorCode.MethodNotAllowed, $"Use POST, or GET for queries, not {request.Method}.");
        MediaTypes.CheckBody(request);
        using var body = JsonInput.Parse(await ReadBodyAsync(request, mostBytes, cancellation).ConfigureAwait(false), "The body");
        if (body.RootElement.ValueKind != JsonValueKind.Object) throw new HttpFailure(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, "The body must be one JSON object; batches are not taken.");
        return Of(body.RootElement, JsonInput.Text(body.RootElement, "query"), JsonInput.Text(body.RootElement, "operationName"));
    }

    private static GraphQLRequest Of(JsonElement parameters, string? query, string? operationName)
    {
        JsonInput.Map(parameters, "extensions");
        return new GraphQLRequest(
            query ?? throw new HttpFailure(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, "'query' is missing."),
            operationName,
            JsonInput.Map(parameters, "variables"));
    }

    private static GraphQLRequest OfQueryString(IQueryCollection parameters)
    {
        var members = new[] { "variables", "extensions" }.Where(name => !string.IsNullOrEmpty(parameters[name])).Select(name => $"\"{name}\":{Checked(name, parameters[name]!)}");
        using var json = JsonInput.Parse(Encoding.UTF8.GetBytes($"{{{string.Join(',', members)}}}"), "The query string");
        return Of(json.RootElement, string.IsNullOrEmpty(parameters["query"]) ? null : parameters["query"].ToString(), parameters["operationName"]);
    }

    private static string Checked(string name, string json)
    {
        JsonInput.Parse(Encoding.UTF8.GetBytes(json), $"'{name}'").Dispose();
        return json;
    }

    private static async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        var bytes = new byte[Math.Min(request.ContentLength is { } length and > 0 ? length + 1 : 16 * 1024, mostBytes + 1)];
        var read = 0;
        while (true)
        {
            var more = await request.Body.ReadAsync(bytes.AsMemory(read), cancellation).ConfigureAwait(false);
            read += more;
            if (read > mostBytes) throw new HttpFailure(StatusCodes.Status413PayloadTooLarge, ErrorCode.DocumentTooLarge, $"The body is larger than {mostBytes} bytes.");
            if (more == 0) return bytes.AsMemory(0, read);
            if (read == bytes.Length) Array.Resize(ref bytes, Math.Min(bytes.Length * 2, mostBytes + 1));
        }
    }
}

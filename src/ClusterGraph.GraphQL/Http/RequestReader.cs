using System.Text;
using System.Text.Json;
using ClusterGraph.GraphQL.Errors;
using ClusterGraph.GraphQL.Planning;
using Microsoft.AspNetCore.Http;

namespace ClusterGraph.GraphQL.Http;

/// <summary>Reads a GraphQL request out of an HTTP request: a JSON body, or the query string of a GET.</summary>
/// <param name="trusted">Documents that requests may name instead of sending them.</param>
/// <param name="options">How large a body may be, and whether only trusted documents are answered.</param>
public sealed class RequestReader(TrustedDocuments trusted, HttpOptions options)
{
    internal async ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellation) =>
        await ReadParametersAsync(request, cancellation).ConfigureAwait(false) with { CostMode = CostHeader.Read(request) };

    /// <summary>The request that a JSON object describes.</summary>
    internal GraphQLRequest Of(JsonElement parameters) =>
        Of(parameters, JsonInput.Text(parameters, "query"), JsonInput.Text(parameters, "documentId"), JsonInput.Text(parameters, "operationName"));

    private async ValueTask<GraphQLRequest> ReadParametersAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (HttpMethods.IsGet(request.Method)) return OfQueryString(request.Query);
        if (!HttpMethods.IsPost(request.Method)) throw new HttpFailure(StatusCodes.Status405MethodNotAllowed, ErrorCode.MethodNotAllowed, $"Use POST, or GET for queries, not {request.Method}.");
        MediaTypes.CheckBody(request);
        using var body = JsonInput.Parse(await ReadBodyAsync(request, options.MostBodyBytes, cancellation).ConfigureAwait(false), "The body");
        if (body.RootElement.ValueKind != JsonValueKind.Object) throw new HttpFailure(StatusCodes.Status400BadRequest, ErrorCode.BadRequest, "The body must be one JSON object; batches are not taken.");
        return Of(body.RootElement);
    }

    private GraphQLRequest Of(JsonElement maps, string? query, string? documentId, string? operationName)
    {
        JsonInput.Map(maps, "extensions");
        return new GraphQLRequest(Document(query, documentId), operationName, JsonInput.Map(maps, "variables"));
    }

    private string Document(string? query, string? documentId)
    {
        const int Wrong = StatusCodes.Status400BadRequest;
        if (documentId is not null && query is not null) throw new HttpFailure(Wrong, ErrorCode.BadRequest, "Give 'query' or 'documentId', not both.");
        if (documentId is not null) return trusted.Find(documentId) ?? throw new HttpFailure(Wrong, ErrorCode.PersistedQueryNotFound, $"There is no trusted document '{documentId}'.");
        if (query is null) throw new HttpFailure(Wrong, ErrorCode.BadRequest, "'query' is missing.");
        return options.OnlyTrusted ? throw new HttpFailure(StatusCodes.Status403Forbidden, ErrorCode.Forbidden, "Only trusted documents are answered: send 'documentId' instead of 'query'.") : query;
    }

    private GraphQLRequest OfQueryString(IQueryCollection parameters)
    {
        var members = new[] { "variables", "extensions" }.Where(name => !string.IsNullOrEmpty(parameters[name])).Select(name => $"\"{name}\":{Checked(name, parameters[name]!)}");
        using var json = JsonInput.Parse(Encoding.UTF8.GetBytes($"{{{string.Join(',', members)}}}"), "The query string");
        return Of(json.RootElement, Text(parameters, "query"), Text(parameters, "documentId"), Text(parameters, "operationName"));
    }

    private static string? Text(IQueryCollection parameters, string name) => parameters[name].ToString() is { Length: > 0 } text ? text : null;

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

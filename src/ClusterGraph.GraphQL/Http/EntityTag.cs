using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ClusterGraph.GraphQL.Http;

/// <summary>The strong entity tag of a GET of a trusted document: the same document, variables, data version, build and encoding give the same bytes.</summary>
internal static class EntityTag
{
    private static readonly string Build = typeof(EntityTag).Module.ModuleVersionId.ToString();

    public static string Of(HttpContext http, string mediaType, string dataVersion)
    {
        var encoding = http.RequestServices.GetService<IResponseCompressionProvider>()?.GetCompressionProvider(http)?.EncodingName;
        var content = string.Join('\n', http.Request.QueryString.Value, http.Request.Headers[CostHeader.Name], mediaType, dataVersion, encoding, Build);
        return $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16))}\"";
    }

    /// <summary>Whether the client says that it has this very answer.</summary>
    public static bool IsKnown(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch is { Count: > 0 } given && EntityTagHeaderValue.TryParseList(given, out var known)
        && known.Any(one => one.Tag == "*" || one.Tag.Equals(new StringSegment(tag)));

    /// <summary>Says that a cache may keep the answer if it asks each time whether it still holds.</summary>
    public static void Write(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
    }
}
